// Multi-source shortest paths over a graph in compressed rows, with the standard library's heap.
#include <cstdint>
#include <functional>
#include <queue>
#include <utility>
#include <vector>

extern "C" void search(int64_t nodes, const int32_t *first, const int32_t *head, const double *length,
                       int64_t sources, const int32_t *source, double *distance, int32_t *nearest) {
    using Entry = std::pair<double, int32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> open;
    for (int64_t node = 0; node < nodes; ++node) {
        distance[node] = 1.0 / 0.0;
        nearest[node] = -1;
    }
    for (int64_t k = 0; k < sources; ++k) {
        distance[source[k]] = 0.0;
        nearest[source[k]] = source[k];
        open.push({0.0, source[k]});
    }
    while (!open.empty()) {
        auto [far, node] = open.top();
        open.pop();
        if (far > distance[node]) {
            continue;
        }
        for (int32_t edge = first[node]; edge < first[node + 1]; ++edge) {
            double next = far + length[edge];
            if (next < distance[head[edge]]) {
                distance[head[edge]] = next;
                nearest[head[edge]] = nearest[node];
                open.push({next, head[edge]});
            }
        }
    }
}
