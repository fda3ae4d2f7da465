"""LZF decompression, the format of PCD's binary_compressed data (liblzf by Marc Lehmann)."""

from __future__ import annotations


def decompress(data: bytes, size: int) -> bytearray:
    """Unpack ``data`` to exactly ``size`` bytes.

    A control byte below 32 announces that many bytes plus one as they are; any other a copy of earlier
    output: 3 bits of length (7: one more byte follows) and 13 bits of distance.

    Raises:
        ValueError: the data are damaged or of another size.
    """
    out = bytearray()
    at, end = 0, len(data)
    try:
        while at < end:
            control = data[at]
            at += 1
            if control < 32:
                out += data[at : at + control + 1]
                at += control + 1
                continue
            length = control >> 5
            if length == 7:
                length += data[at]
                at += 1
            start = len(out) - ((control & 31) << 8) - data[at] - 1
            at += 1
            length += 2
            if start < 0:
                raise ValueError("a copy from before the beginning")
            distance = len(out) - start
            if distance >= length:
                out += out[start : start + length]
            else:  # the copy overlaps its own output: it repeats
                out += (out[start:] * (length // distance + 1))[:length]
            if len(out) > size:
                break
    except IndexError:
        raise ValueError("cut short") from None
    if len(out) != size or at > end:
        raise ValueError("not the promised size")
    return out
