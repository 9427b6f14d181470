"""What the kernel's end-to-end tests share: a kernel, a client, and the messages of one request."""

import os
import time
import unittest
from queue import Empty

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager

KERNEL = os.environ["COURSE_KERNEL"]
PATIENCE = 60


class KernelCase(unittest.TestCase):
    """One kernel for all tests of a class."""

    kernel_name = KERNEL

    @classmethod
    def setUpClass(cls):
        cls.manager = KernelManager(kernel_name=cls.kernel_name)
        cls.manager.start_kernel()
        cls.client = cls.connect()

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel(now=False)

    @classmethod
    def connect(cls):
        # Not manager.client(): those share one session, so one identity.
        client = BlockingKernelClient(connection_file=cls.manager.connection_file)
        client.load_connection_file()
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        return client

    def run_cell(self, code, client=None, **options):
        """The reply's content and the outputs, in order."""
        client = client or self.client
        return self.collect(client.execute(code, **options), client)

    def collect(self, message_id, client=None, patience=PATIENCE):
        client = client or self.client
        outputs = []
        end = time.monotonic() + patience
        while True:
            message = client.get_iopub_msg(timeout=max(0.1, end - time.monotonic()))
            if message["parent_header"].get("msg_id") != message_id:
                continue
            if message["msg_type"] == "status":
                if message["content"]["execution_state"] == "idle":
                    break
            elif message["msg_type"] != "execute_input":
                outputs.append(message)
        return self.reply(message_id, client), outputs

    def reply(self, message_id, client=None, patience=PATIENCE):
        client = client or self.client
        end = time.monotonic() + patience
        while True:
            reply = client.get_shell_msg(timeout=max(0.1, end - time.monotonic()))
            if reply["parent_header"].get("msg_id") == message_id:
                return reply["content"]

    def wait_for_text(self, text, client=None):
        """Until a stream message says the text: the cell is under way."""
        client = client or self.client
        while True:
            message = client.get_iopub_msg(timeout=PATIENCE)
            if message["msg_type"] == "stream" and text in message["content"]["text"]:
                return

    def value(self, code, client=None):
        reply, outputs = self.run_cell(code, client)
        self.assertEqual(reply["status"], "ok", reply)
        results = [m for m in outputs if m["msg_type"] == "execute_result"]
        return results[-1]["content"]["data"]["text/plain"]

    @staticmethod
    def text(outputs, name="stdout"):
        return "".join(m["content"]["text"] for m in outputs if m["msg_type"] == "stream" and m["content"]["name"] == name)

    def no_message(self, channel, seconds=0.3):
        with self.assertRaises(Empty):
            channel(timeout=seconds)
