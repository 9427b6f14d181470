#!/usr/bin/python3
"""How long a learner waits: start to kernel_info, start to first result, each later cell. ipykernel runs beside it.

    /usr/bin/python3 tests/jupyter/measure.py [KERNELSPEC …]      (default: .net-csharp python3)

Medians of five starts, on an idle machine. Times are in milliseconds and begin when the kernel's process is started.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import zmq
from jupyter_client.connect import write_connection_file
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.session import Session

STARTS = 5
LATER_CELLS = 100
PATIENCE = 60_000


class Running:
    """A kernel's process and its shell socket, with nothing in between that could wait."""

    def __init__(self, name, folder):
        spec = KernelSpecManager().get_kernel_spec(name)
        self.file, connection = write_connection_file(
            os.path.join(folder, f"{time.monotonic_ns()}.json"), key=b"measured"
        )
        self.session = Session(key=b"measured")
        self.shell = zmq.Context.instance().socket(zmq.DEALER)
        self.shell.linger = 0
        self.shell.reconnect_ivl = 5
        argv = [argument.replace("{connection_file}", self.file) for argument in spec.argv]
        self.started = time.perf_counter()
        self.process = subprocess.Popen(argv, env={**os.environ, **spec.env}, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.shell.connect(f"tcp://{connection['ip']}:{connection['shell_port']}")

    def ask(self, kind, content):
        """Milliseconds from the start, and for this request alone, until its reply."""
        asked = time.perf_counter()
        message = self.session.msg(kind, content)
        self.session.send(self.shell, message)
        while True:
            if not self.shell.poll(PATIENCE):
                raise TimeoutError(kind)
            _, reply = self.session.recv(self.shell, mode=0)
            if reply["parent_header"].get("msg_id") == message["header"]["msg_id"]:
                break
        if reply["content"]["status"] != "ok":
            raise RuntimeError(json.dumps(reply["content"]))
        now = time.perf_counter()
        return 1000 * (now - self.started), 1000 * (now - asked)

    def execute(self, code):
        return self.ask("execute_request", {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False})

    def stop(self):
        self.shell.close()
        self.process.terminate()
        self.process.wait(10)


def measure(name):
    info, first, later = [], [], []
    declare = "var total = 0;" if name != "python3" else "total = 0"
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(STARTS):
            kernel = Running(name, folder)
            try:
                info.append(kernel.ask("kernel_info_request", {})[0])
                first.append(kernel.execute("1 + 1")[0])
                kernel.execute(declare)
                later.append(statistics.median(kernel.execute(f"total + {i}")[1] for i in range(LATER_CELLS)))
            finally:
                kernel.stop()
    print(f"{name:24} kernel_info {statistics.median(info):6.0f}   first result {statistics.median(first):6.0f}   later cells {statistics.median(later):6.1f}")


if __name__ == "__main__":
    print(f"ms, medians of {STARTS}; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for kernel_name in sys.argv[1:] or [".net-csharp", "python3"]:
        measure(kernel_name)
