"""A web server on this machine that answers as a test tells it, so that no test leaves the machine."""

import ssl
import subprocess
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Answer:
    """What is sent back: ``declared`` is the Content-Length if it is not the body's, ``seconds`` a wait.

    ``endless``: the body is sent again and again, without a Content-Length, until nobody listens.
    """

    body: bytes = b""
    status: int = 200
    kind: str = "application/json"
    headers: tuple = ()
    declared: int = -1
    seconds: float = 0.0
    endless: bool = False


class Loopback:
    """Answers each path with the next of its answers, the last one again and again; keeps what was asked."""

    def __init__(self):
        self.answers = {}
        self.asked = []
        self.agents = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                outer.reply(self, b"")

            def do_POST(self):
                outer.reply(self, self.rfile.read(int(self.headers["Content-Length"])))

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def secure(self, certificate):
        """Speak TLS from now on, with the certificate and the key in that file."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.address = self.address.replace("http://", "https://")

    def on(self, path, *answers):
        """Answer ``path`` with these (bytes or text, Answer, or a function of the query's parameters)."""
        self.answers[path] = list(answers)
        return self.address + path

    def reply(self, handler, body):
        url = urlsplit(handler.path)
        parameters = dict(parse_qsl(url.query, keep_blank_values=True))
        self.asked.append((url.path, parameters, body))
        self.agents.append(handler.headers["User-Agent"])
        left = self.answers.get(url.path)
        if not left:
            handler.send_error(404)
            return
        answer = left.pop(0) if len(left) > 1 else left[0]
        answer = answer(parameters) if callable(answer) else answer
        answer = answer if isinstance(answer, Answer) else Answer(_bytes(answer))
        with suppress(BrokenPipeError, ConnectionResetError):
            self.send(handler, answer)

    @staticmethod
    def send(handler, answer):
        time.sleep(answer.seconds)
        body = _bytes(answer.body)
        handler.send_response(answer.status)
        handler.send_header("Content-Type", answer.kind)
        length = len(body) if answer.declared < 0 else answer.declared
        if not answer.endless:
            handler.send_header("Content-Length", str(length))
        for name, value in answer.headers:
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)
        while answer.endless:
            time.sleep(0.05)
            handler.wfile.write(body)


@contextmanager
def loopback():
    """Yield a server that is shut down at the end."""
    server = Loopback()
    thread = threading.Thread(target=server.server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.server.shutdown()
        server.server.server_close()
        thread.join()


def own_certificate(folder):
    """Return a file with a certificate that nobody vouches for and its key; None without openssl."""
    file = folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj"]
    made = subprocess.run(
        [*command, "/CN=localhost", "-keyout", file, "-out", folder / "public.pem"],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        return None
    with file.open("ab") as both:
        both.write((folder / "public.pem").read_bytes())
    return file


def _bytes(body):
    return body.encode() if isinstance(body, str) else body
