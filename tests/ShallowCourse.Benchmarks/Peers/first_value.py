"""How long a kernel takes from its start to its first value: python3 first_value.py COMMAND...

The command's {connection_file} is filled in; without a command it is ipykernel's. Prints seconds.
"""
import sys
import time

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

command = sys.argv[1:] or [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
manager = KernelManager()
manager._kernel_spec = KernelSpec(argv=command, display_name="", language="", env={}, metadata={}, interrupt_mode="message")
start = time.perf_counter()
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)
client.execute("6 * 7")
while client.get_iopub_msg(timeout=60)["msg_type"] != "execute_result":
    pass
print(time.perf_counter() - start, flush=True)
client.stop_channels()
manager.shutdown_kernel(now=True)
