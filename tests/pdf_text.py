"""What a PDF page says."""

import subprocess


def pdf_text(pdf, *options):
    """Return the text, with fi in two letters also where the font draws them as one.

    ``options`` of pdftotext: "-layout" as it stands on the page, "-raw" as it was printed.
    """
    done = subprocess.run(["pdftotext", *options, pdf, "-"], capture_output=True, check=True)
    return done.stdout.decode().replace("\N{LATIN SMALL LIGATURE FI}", "fi")
