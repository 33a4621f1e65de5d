#include "models/blobs/NaturalOrder.h"

namespace hoox {

namespace {

bool isDigitSign(char16_t sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// The end of the digits from `at` on.
qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigitSign(text[at].unicode()))
        ++at;
    return at;
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

int compareNumbers(QStringView left, QStringView right)
{
    const auto a = withoutZeros(left), b = withoutZeros(right);
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

int naturalCompare(QStringView left, QStringView right)
{
    qsizetype l = 0, r = 0;
    while (l < left.size() && r < right.size()) {
        const auto a = left[l].unicode(), b = right[r].unicode();
        if (isDigitSign(a) && isDigitSign(b)) {
            const auto leftEnd = digitsEnd(left, l), rightEnd = digitsEnd(right, r);
            if (const int order = compareNumbers(left.sliced(l, leftEnd - l), right.sliced(r, rightEnd - r)))
                return order;
            l = leftEnd;
            r = rightEnd;
        } else if (a != b) {
            return a == u'/' ? -1 : b == u'/' ? 1 : a < b ? -1 : 1;
        } else {
            ++l;
            ++r;
        }
    }
    if (l < left.size() || r < right.size())
        return l < left.size() ? 1 : -1;
    return left.compare(right); // 07 and 7: some order, always the same.
}

} // namespace hoox
