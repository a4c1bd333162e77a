"""A slow line between two network namespaces: packets of IP wait until those before them are through at the rate of the line, then travel for the delay.
Kernels without the queue that does this (sch_netem) are why it is done here, with two devices of the kind TUN, packet by packet.
Usage: line.py NEAR FAR   (names of namespaces that exist; 10.77.0.1 and 10.77.0.2) Says "ready", then works until it is stopped."""

import collections
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

RATE = 50_000  # bits a second
DELAY = 0.35  # seconds, each way
MOST = 1_000  # packets that may wait
TUNSETIFF = 0x400454CA
IFF_TUN_NO_PI = 0x0001 | 0x1000


class End:
    """One end of the line, and what travels from it."""

    def __init__(self, name, namespace, address):
        self.file = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(self.file, TUNSETIFF, struct.pack("16sH14x", name.encode(), IFF_TUN_NO_PI))
        run = lambda *words: subprocess.run(["ip", *words], check=True)
        run("link", "set", name, "netns", namespace)
        run("-n", namespace, "link", "set", "lo", "up")
        run("-n", namespace, "addr", "add", f"{address}/24", "dev", name)
        run("-n", namespace, "link", "set", name, "up")
        self.free = 0.0
        self.under_way = collections.deque()

    def take(self):
        """Every packet that the kernel has for the line."""
        while True:
            try:
                packet = os.read(self.file, 65_536)
            except BlockingIOError:
                return
            if len(self.under_way) < MOST:
                self.free = max(self.free, time.monotonic()) + len(packet) * 8 / RATE
                self.under_way.append((self.free + DELAY, packet))

    def arrive(self, other):
        """Hands over what has arrived at the other end."""
        while self.under_way and self.under_way[0][0] <= time.monotonic():
            _, packet = self.under_way.popleft()
            try:
                os.write(other.file, packet)
            except OSError:
                pass  # The other end is down: a packet is lost, as on any line.


def main(near, far):
    ends = [End("parvis-near0", near, "10.77.0.1"), End("parvis-far0", far, "10.77.0.2")]
    print("ready", flush=True)
    while True:
        due = [end.under_way[0][0] for end in ends if end.under_way]
        wait = max(0.0, min(due) - time.monotonic()) if due else 1.0
        select.select([end.file for end in ends], [], [], wait)
        for end, other in zip(ends, reversed(ends)):
            end.take()
            end.arrive(other)


main(*sys.argv[1:])
