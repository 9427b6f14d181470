// One rival of the benchmark, with the protocol of peer.py: peer m n0 n1. What a C programmer writes who lets the
// compiler do the work: plain loops over blocks that stay in the cache. Compiled with -O3 -march=native -ffast-math, so
// that GCC turns the loops into vector instructions and tanh, exp and log1p into those of glibc's libmvec.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 256, WARM_UP = 3 };
static const double RATE = 0.1;

// NumPy's RandomState(3): MT19937, and Gaussian numbers by the polar method.
static uint32_t state[624];
static int at = 624;
static double spare;
static int has_spare;

static void seed(uint32_t s) {
    for (int i = 0; i < 624; i++) {
        state[i] = s;
        s = 1812433253u * (s ^ (s >> 30)) + i + 1;
    }
}

static uint32_t next32(void) {
    if (at == 624) {
        for (int i = 0; i < 624; i++) {
            uint32_t y = (state[i] & 0x80000000u) | (state[(i + 1) % 624] & 0x7fffffffu);
            state[i] = state[(i + 397) % 624] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
        }
        at = 0;
    }
    uint32_t y = state[at++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

static double uniform(void) {
    uint32_t a = next32() >> 5, b = next32() >> 6;
    return (a * 67108864.0 + b) / 9007199254740992.0;
}

static double gaussian(void) {
    if (has_spare) {
        has_spare = 0;
        return spare;
    }
    double x1, x2, r2;
    do {
        x1 = 2 * uniform() - 1;
        x2 = 2 * uniform() - 1;
        r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1 || r2 == 0);
    double f = sqrt(-2 * log(r2) / r2);
    spare = f * x1;
    has_spare = 1;
    return f * x2;
}

static int m, n0, n1;
static double *X, *Y, *W1, *b1, *W2, b2; // X is (n0, m), a feature after the other
static double *dW1, *db1, *dW2;
static double *A1; // (n1, BLOCK)

static double *zeros(size_t n) {
    return calloc(n, sizeof(double));
}

static double iterate(void) {
    memset(dW1, 0, sizeof(double) * n1 * n0);
    memset(db1, 0, sizeof(double) * n1);
    memset(dW2, 0, sizeof(double) * n1);
    double db2 = 0, loss = 0, dZ2[BLOCK];
    for (int start = 0; start < m; start += BLOCK) {
        int count = m - start < BLOCK ? m - start : BLOCK;
        const double *y = Y + start;
        for (int j = 0; j < count; j++) dZ2[j] = b2;
        for (int i = 0; i < n1; i++) {
            double *a = A1 + i * BLOCK;
            for (int j = 0; j < count; j++) a[j] = b1[i];
            for (int k = 0; k < n0; k++) {
                const double w = W1[i * n0 + k], *x = X + (size_t)k * m + start;
                for (int j = 0; j < count; j++) a[j] += w * x[j];
            }
            for (int j = 0; j < count; j++) {
                a[j] = tanh(a[j]);
                dZ2[j] += W2[i] * a[j];
            }
        }
        for (int j = 0; j < count; j++) {
            double z = dZ2[j], e = exp(-fabs(z));
            loss += fmax(z, 0) - y[j] * z + log1p(e);
            dZ2[j] = (z > 0 ? 1 : e) / (1 + e) - y[j];
            db2 += dZ2[j];
        }
        for (int i = 0; i < n1; i++) {
            double *a = A1 + i * BLOCK, w2 = 0, b = 0;
            for (int j = 0; j < count; j++) {
                w2 += dZ2[j] * a[j];
                a[j] = dZ2[j] * (1 - a[j] * a[j]);
                b += a[j];
            }
            dW2[i] += w2;
            db1[i] += b;
            for (int k = 0; k < n0; k++) {
                const double *x = X + (size_t)k * m + start;
                double sum = 0;
                for (int j = 0; j < count; j++) sum += a[j] * x[j];
                dW1[i * n0 + k] += sum;
            }
        }
    }
    double rate = RATE / m;
    for (int i = 0; i < n1; i++) {
        for (int k = 0; k < n0; k++) W1[i * n0 + k] -= rate * W2[i] * dW1[i * n0 + k];
        b1[i] -= rate * W2[i] * db1[i];
        W2[i] -= rate * dW2[i];
    }
    b2 -= rate * db2;
    return loss / m;
}

static double run(int iterations) {
    double cost = 0;
    for (int i = 0; i < iterations; i++) cost = iterate();
    return cost;
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

// Megabytes. Not getrusage's, which begins with what the process had that started this one.
static double peak(void) {
    FILE *status = fopen("/proc/self/status", "r");
    char line[256];
    double kilobytes = NAN;
    while (fgets(line, sizeof line, status)) sscanf(line, "VmHWM: %lf", &kilobytes);
    fclose(status);
    return kilobytes / 1024;
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    m = atoi(arguments[1]), n0 = atoi(arguments[2]), n1 = atoi(arguments[3]);
    X = zeros((size_t)n0 * m), Y = zeros(m), W1 = zeros((size_t)n1 * n0), b1 = zeros(n1), W2 = zeros(n1);
    dW1 = zeros((size_t)n1 * n0), db1 = zeros(n1), dW2 = zeros(n1), A1 = zeros((size_t)n1 * BLOCK);
    seed(3);
    for (int j = 0; j < m; j++)
        for (int k = 0; k < n0; k++) X[(size_t)k * m + j] = gaussian();
    for (int i = 0; i < n1 * n0; i++) W1[i] = gaussian() / sqrt(n0);
    for (int i = 0; i < n1; i++) W2[i] = gaussian() / sqrt(n1);
    for (int j = 0; j < m; j++) Y[j] = X[j] * X[(size_t)(n0 - 1) * m + j] > 0;
    printf("ready %.17g\n", run(WARM_UP));
    fflush(stdout);
    char line[64];
    while (fgets(line, sizeof line, stdin)) {
        if (line[0] == 'p') {
            printf("%g %g\n", peak(), (double)m * n0 * 8 / (1 << 20));
        } else {
            double start = seconds();
            run(atoi(line));
            printf("%.9g\n", seconds() - start);
        }
        fflush(stdout);
    }
    return 0;
}
