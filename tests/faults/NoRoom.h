#pragma once

namespace hoox::tests {

/// While it is full no file of this process grows, whichever library writes: what is there may be written over, made
/// shorter and renamed, as on a disk without a free block.
void setDiskFull(bool isFull);

} // namespace hoox::tests
