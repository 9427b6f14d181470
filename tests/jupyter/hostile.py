"""Messages and octets that a kernel must survive: wrong and repeated signatures, garbage, a client that never reads."""

import json
import os
import socket
import struct
import time
import unittest

import zmq
from kernelcase import PATIENCE, KernelCase


class Hostile(KernelCase):
    def frames(self, code, key=None):
        """A signed execute request, as frames."""
        session = self.client.session.clone() if hasattr(self.client.session, "clone") else self.client.session
        if key is not None:
            session.key = key
        message = session.msg("execute_request", {"code": code, "silent": False, "store_history": True})
        return message["header"]["msg_id"], session.serialize(message)

    def dealer(self):
        dealer = zmq.Context.instance().socket(zmq.DEALER)
        dealer.linger = 0
        dealer.connect(self.address("shell"))
        return dealer

    def address(self, channel):
        return f"tcp://{self.manager.ip}:{getattr(self.manager, channel + '_port')}"

    def still_serves(self):
        self.assertEqual(self.value("6 * 7"), "42")

    def test_a_wrong_signature_runs_nothing(self):
        dealer = self.dealer()
        _, frames = self.frames("var intruder = 1;")
        frames[1] = b"0" * 64
        dealer.send_multipart(frames)
        frames[1] = b""
        dealer.send_multipart(frames)
        self.assertEqual(dealer.poll(300), 0, "no answer to what is not signed")
        dealer.close()
        self.assertEqual(self.run_cell("intruder")[0]["status"], "error")
        self.still_serves()

    def test_another_key_runs_nothing(self):
        dealer = self.dealer()
        dealer.send_multipart(self.frames("var stranger = 1;", key=b"another key")[1])
        self.assertEqual(dealer.poll(300), 0)
        dealer.close()
        self.assertEqual(self.run_cell("stranger")[0]["status"], "error")

    def test_a_changed_message_runs_nothing(self):
        dealer = self.dealer()
        _, frames = self.frames("var changed = 1;")
        content = json.loads(frames[-1])
        content["code"] = "var changed = 2;"
        frames[-1] = json.dumps(content).encode()
        dealer.send_multipart(frames)
        self.assertEqual(dealer.poll(300), 0)
        dealer.close()
        self.assertEqual(self.run_cell("changed")[0]["status"], "error")

    def test_a_replayed_message_runs_once(self):
        self.run_cell("var times = 0;")
        dealer = self.dealer()
        _, frames = self.frames("times++;")
        for _ in range(3):
            dealer.send_multipart(frames)
        self.assertNotEqual(dealer.poll(PATIENCE * 1000), 0)
        dealer.recv_multipart()
        self.assertEqual(dealer.poll(300), 0)
        dealer.close()
        self.assertEqual(self.value("times"), "1")

    def test_messages_that_are_none_are_dropped(self):
        dealer = self.dealer()
        for frames in ([b""], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"x"], [b"a"] * 6, [b"<IDS|MSG>", b"x", b"{", b"}", b"\xff", b"1"]):
            dealer.send_multipart(frames)
        session = self.client.session
        for parts in ([b"[]", b"{}", b"{}", b"{}"], [b"not json", b"{}", b"{}", b"{}"], [b'{"msg_type": 7}', b"{}", b"{}", b"null"]):
            dealer.send_multipart([b"<IDS|MSG>", session.sign(parts), *parts])
        self.assertEqual(dealer.poll(300), 0)
        dealer.close()
        self.still_serves()

    def test_unknown_requests_and_odd_fields_are_survived(self):
        for kind, content in (
            ("made_up_request", {}),
            ("execute_request", {}),
            ("execute_request", {"code": 7, "silent": "yes"}),
            ("complete_request", {"code": "Mat", "cursor_pos": 10**6}),
            ("complete_request", {"code": "Mat", "cursor_pos": -5}),
            ("inspect_request", {"code": "", "cursor_pos": 0}),
            ("history_request", {"hist_access_type": "search", "pattern": "(["}),
            ("is_complete_request", {"code": None}),
        ):
            self.client.shell_channel.send(self.client.session.msg(kind, content))
        self.still_serves()

    def test_garbage_on_every_port_ends_that_connection_only(self):
        greeting = b"\xff" + bytes(8) + b"\x7f\x03\x00NULL" + bytes(16) + b"\x00" + bytes(31)
        self.assertEqual(len(greeting), 64)
        for channel in ("shell", "control", "stdin", "iopub", "hb"):
            port = getattr(self.manager, channel + "_port")
            for octets in (b"GET / HTTP/1.0\r\n\r\n" + bytes(64), os.urandom(4096), greeting + b"\x02" + struct.pack(">Q", 1 << 62), greeting + os.urandom(512)):
                with socket.create_connection((self.manager.ip, port)) as raw:
                    raw.settimeout(20)
                    raw.sendall(octets)
                    try:
                        while raw.recv(4096):
                            pass
                    except ConnectionResetError:
                        pass
        self.still_serves()

    def test_a_connection_that_says_nothing_is_harmless(self):
        silent = [socket.create_connection((self.manager.ip, self.manager.shell_port)) for _ in range(50)]
        self.still_serves()
        for connection in silent:
            connection.close()

    def test_a_subscriber_that_never_reads_does_not_hold_up_the_others(self):
        sleeper = zmq.Context.instance().socket(zmq.SUB)
        sleeper.linger = 0
        sleeper.rcvhwm = 1
        sleeper.subscribe(b"")
        sleeper.connect(self.address("iopub"))
        time.sleep(0.3)
        reply, outputs = self.run_cell("for (var i = 0; i < 400; i++) Console.Write(new string('y', 100_000));")
        self.assertEqual(reply["status"], "ok")
        self.assertEqual(sum(len(m["content"]["text"]) for m in outputs), 40_000_000)
        sleeper.close()


if __name__ == "__main__":
    unittest.main(verbosity=2)
