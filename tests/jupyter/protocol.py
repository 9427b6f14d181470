"""The kernel over real sockets: what jupyter_kernel_test does not cover."""

import signal
import threading
import time
import unittest

from kernelcase import PATIENCE, KernelCase


class Execution(KernelCase):
    def test_streams_and_displays_keep_their_order(self):
        reply, outputs = self.run_cell(
            'Console.Write("a"); Console.Error.Write("b"); new[] { 1 }.Display(); Console.Write("c"); 4'
        )
        self.assertEqual(reply["status"], "ok")
        seen = [m["content"].get("name", m["msg_type"]) for m in outputs]
        self.assertEqual(seen, ["stdout", "stderr", "display_data", "stdout", "execute_result"])

    def test_output_arrives_while_the_cell_still_runs(self):
        message_id = self.client.execute('Console.WriteLine("early"); await Task.Delay(-1);')
        self.wait_for_text("early")
        self.manager.interrupt_kernel()
        self.assertEqual(self.reply(message_id)["status"], "error")

    def test_every_rich_output_has_a_text_form(self):
        _, outputs = self.run_cell('new { a = 1 }.Display(); new Dictionary<string, int> { ["k"] = 2 }')
        self.assertEqual(len(outputs), 2)
        for message in outputs:
            self.assertIn("text/plain", message["content"]["data"])
            self.assertIn("text/html", message["content"]["data"])

    def test_silent_cells_publish_nothing_and_do_not_count(self):
        before = self.run_cell("1")[0]["execution_count"]
        reply, outputs = self.run_cell('Console.Write("x"); 5', silent=True)
        self.assertEqual((reply["status"], outputs), ("ok", []))
        self.assertEqual(self.run_cell("1")[0]["execution_count"], before + 1)

    def test_cells_outside_history_do_not_count(self):
        before = self.run_cell("1")[0]["execution_count"]
        reply, outputs = self.run_cell("2", store_history=False)
        self.assertEqual(reply["execution_count"], before)
        self.assertEqual(len(outputs), 1)

    def test_user_expressions_are_values_or_errors_each_for_itself(self):
        reply, _ = self.run_cell("var n1 = 4;", user_expressions={"good": "n1 * 2", "bad": "missing + 1"})
        good, bad = reply["user_expressions"]["good"], reply["user_expressions"]["bad"]
        self.assertEqual((good["status"], good["data"]["text/plain"]), ("ok", "8"))
        self.assertEqual(bad["status"], "error")
        self.assertIn("missing", bad["evalue"])

    def test_an_error_drops_the_cells_that_wait_only_if_asked_to(self):
        for stop, expected in ((True, "aborted"), (False, "ok")):
            failing = self.client.execute('await Task.Delay(300); throw new Exception("stop");', stop_on_error=stop)
            waiting = [self.client.execute(f"{i}") for i in range(3)]
            self.assertEqual(self.reply(failing)["status"], "error")
            self.assertEqual([self.reply(w)["status"] for w in waiting], [expected] * 3)
        self.assertEqual(self.value("7"), "7")

    def test_errors_are_published_and_name_the_line(self):
        reply, outputs = self.run_cell("var good = 1;\nstring nothing = null;\nnothing.ToString();")
        self.assertEqual(reply["status"], "error")
        self.assertIn("NullReferenceException", reply["ename"])
        self.assertEqual(outputs[-1]["msg_type"], "error")
        self.assertIn("(3,", "\n".join(outputs[-1]["content"]["traceback"]))
        self.assertEqual(self.value("good"), "1")

    def test_completions_know_earlier_cells_and_count_in_characters(self):
        self.run_cell("var learningRate = 1.2; int TrainOnce(int n0, int n1) => n0 + n1;")
        code = 'var face = "🙂"; learningR'
        reply = self.shell_request("complete", code)
        self.assertEqual(reply["matches"], ["learningRate"])
        # The emoji is one character to the protocol, two to .NET.
        self.assertEqual((reply["cursor_start"], reply["cursor_end"]), (16, 25))
        self.assertIn("TrainOnce", self.shell_request("complete", "Tra")["matches"])
        self.assertIn("CompareTo", self.shell_request("complete", "learningRate.")["matches"])

    def test_inspection_has_two_levels(self):
        self.run_cell("/// <summary>Adds the sizes.</summary>\n/// <param name=\"n0\">Features.</param>\nint Sizes(int n0, int n1) => n0 + n1;")
        brief = self.shell_request("inspect", "Sizes", detail_level=0)["data"]["text/plain"]
        detailed = self.shell_request("inspect", "Sizes(1, ", detail_level=1)["data"]["text/plain"]
        self.assertIn("Adds the sizes.", brief)
        self.assertNotIn("Features.", brief)
        self.assertIn("Features.", detailed)
        self.assertIn("=> n0 + n1", detailed)
        self.assertFalse(self.shell_request("inspect", "nothingOfThatName")["found"])

    def test_comms_are_closed_at_once_and_listed_as_none(self):
        message = self.client.session.msg("comm_open", {"comm_id": "c1", "target_name": "a.widget", "data": {}})
        self.client.shell_channel.send(message)
        while True:
            answer = self.client.get_iopub_msg(timeout=PATIENCE)
            if answer["msg_type"] == "comm_close":
                break
        self.assertEqual(answer["content"]["comm_id"], "c1")
        self.client.shell_channel.send(self.client.session.msg("comm_msg", {"comm_id": "c1", "data": {}}))
        self.client.shell_channel.send(self.client.session.msg("comm_close", {"comm_id": "c1", "data": {}}))
        self.assertEqual(self.reply(self.client.comm_info())["comms"], {})

    def test_a_thousand_quick_cells(self):
        ids = [self.client.execute(f"{i} * 2") for i in range(1000)]
        for i, message_id in enumerate(ids):
            reply, outputs = self.collect(message_id)
            self.assertEqual(reply["status"], "ok")
            self.assertEqual(outputs[0]["content"]["data"]["text/plain"], str(i * 2))

    def test_fifty_megabytes_arrive_whole(self):
        reply, outputs = self.run_cell(
            'var line = new string(\'x\', 99) + "\\n"; for (var i = 0; i < 500_000; i++) Console.Write(line);'
        )
        self.assertEqual(reply["status"], "ok")
        self.assertEqual(sum(len(m["content"]["text"]) for m in outputs), 50_000_000)
        self.assertLess(len(outputs), 20_000, "text is gathered")

    def shell_request(self, kind, code, **options):
        return self.reply(getattr(self.client, kind)(code, **options))


class Stdin(KernelCase):
    def test_read_line_asks_the_front_end(self):
        message_id = self.client.execute('Console.Write("Name? "); var name = Console.ReadLine(); "Hello " + name', allow_stdin=True)
        question = self.client.get_stdin_msg(timeout=PATIENCE)
        self.assertEqual(question["msg_type"], "input_request")
        self.client.input("Ada")
        reply, outputs = self.collect(message_id)
        self.assertEqual(reply["status"], "ok")
        self.assertEqual(outputs[-1]["content"]["data"]["text/plain"], "Hello Ada")

    def test_nobody_is_asked_who_does_not_want_it(self):
        reply, outputs = self.run_cell('Console.ReadLine() ?? "nobody"', allow_stdin=False)
        self.assertEqual(reply["status"], "error")
        self.assertIn("this frontend does not support input requests", reply["evalue"])

    def test_a_waiting_question_can_be_interrupted(self):
        message_id = self.client.execute("Console.ReadLine();", allow_stdin=True)
        self.client.get_stdin_msg(timeout=PATIENCE)
        self.manager.interrupt_kernel()
        self.assertEqual(self.reply(message_id)["status"], "error")
        self.assertEqual(self.value("8"), "8")


class Interrupt(KernelCase):
    """By message, as the kernel's own kernelspec asks for."""

    def interrupt(self, code):
        self.run_cell("var kept = 3;")
        message_id = self.client.execute('Console.WriteLine("running"); ' + code)
        self.wait_for_text("running")
        self.manager.interrupt_kernel()
        self.assertEqual(self.reply(message_id)["status"], "error")
        self.assertEqual(self.value("kept"), "3", "the session is kept")

    def test_a_tight_loop(self):
        self.interrupt("while (true) { }")

    def test_a_sleeping_cell(self):
        self.interrupt("System.Threading.Thread.Sleep(-1);")

    def test_an_awaiting_cell(self):
        self.interrupt("await Task.Delay(-1);")

    def test_a_printing_cell(self):
        self.interrupt("while (true) Console.Write('x');")

    def test_between_cells_nothing_happens(self):
        self.manager.interrupt_kernel()
        time.sleep(0.5)  # a signal may arrive later than the next message
        self.assertEqual(self.value("5"), "5")


class InterruptBySignal(Interrupt):
    kernel_name = Interrupt.kernel_name + "-signal"


class InterruptInTheBackground(InterruptBySignal):
    """Jupyter was started by a script with &, so that its children inherit an ignored SIGINT."""

    @classmethod
    def setUpClass(cls):
        foreground = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            super().setUpClass()
        finally:
            signal.signal(signal.SIGINT, foreground)


class Restart(KernelCase):
    def test_a_restarted_kernel_has_forgotten_and_works(self):
        self.run_cell("var forgotten = 1;")
        self.manager.restart_kernel(now=False)
        self.client.wait_for_ready(timeout=PATIENCE)
        self.assertEqual(self.run_cell("forgotten")[0]["status"], "error")
        self.assertEqual(self.value("9"), "9")

    def test_a_busy_kernel_can_be_restarted(self):
        self.client.execute('Console.WriteLine("busy"); while (true) { }')
        self.wait_for_text("busy")
        self.manager.restart_kernel(now=False)
        self.client.wait_for_ready(timeout=PATIENCE)
        self.assertEqual(self.value("1"), "1")


class Clients(KernelCase):
    def test_two_clients_get_their_own_replies_and_see_each_other(self):
        other = self.connect()
        try:
            self.assertEqual(self.value('"mine"'), "mine")
            self.assertEqual(self.value('"theirs"', other), "theirs")
            inputs = []
            while len(inputs) < 1:
                message = self.client.get_iopub_msg(timeout=PATIENCE)
                if message["msg_type"] == "execute_input":
                    inputs.append(message["content"]["code"])
            self.assertEqual(inputs, ['"theirs"'])
        finally:
            other.stop_channels()

    def test_eight_clients_at_once(self):
        failures = []

        def work(number):
            client = self.connect()
            try:
                for i in range(20):
                    value = self.value(f"{number} * 1000 + {i}", client)
                    if value != str(number * 1000 + i):
                        failures.append((number, i, value))
            except Exception as error:  # a thread's failure must not get lost
                failures.append((number, repr(error)))
            finally:
                client.stop_channels()

        threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 9)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_a_client_that_leaves_in_mid_cell_harms_nobody(self):
        leaving = self.connect()
        leaving.execute('Console.WriteLine("left behind"); for (var i = 0; i < 200; i++) { Console.WriteLine(i); await Task.Delay(5); } var survived = 6;')
        self.wait_for_text("left behind", leaving)
        leaving.stop_channels()
        self.assertEqual(self.value("survived"), "6")


if __name__ == "__main__":
    unittest.main(verbosity=2)
