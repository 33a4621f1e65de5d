#pragma once

#include <QString>
#include <QUuid>

#include <cmath>
#include <numbers>

namespace hoox {

/// Chance from a seed, the same on every machine: the standard's distributions differ between libraries.
/// A value; one thread.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) {}

    /// SplitMix64 (Steele, Lea and Flood, 2014; public domain).
    [[nodiscard]] quint64 bits()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        auto mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 to under 1.
    [[nodiscard]] double part() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    [[nodiscard]] bool chance(double probability) { return part() < probability; }
    /// `least` to `most`, both in.
    [[nodiscard]] qint64 between(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(part() * static_cast<double>(most - least + 1));
    }
    /// Mean 0, standard deviation 1.
    [[nodiscard]] double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - part()));
        return radius * std::cos(2 * std::numbers::pi * part());
    }
    [[nodiscard]] double exponential() { return -std::log(1 - part()); }

    /// A version 4 UUID without braces, lower case.
    [[nodiscard]] QString uuid()
    {
        const quint64 high = bits();
        const quint64 low = bits();
        const auto byte = [low](int shift) { return static_cast<uchar>(low >> shift); };
        const QUuid id(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                       static_cast<ushort>((high & 0x0fffU) | 0x4000U), static_cast<uchar>((byte(56) & 0x3fU) | 0x80U),
                       byte(48), byte(40), byte(32), byte(24), byte(16), byte(8), byte(0));
        return id.toString(QUuid::WithoutBraces);
    }
    /// Lower-case hexadecimal digits.
    [[nodiscard]] QString hex(int digits)
    {
        QString text;
        while (text.size() < digits)
            text += QString::number(bits() | (1ULL << 63), 16);
        return text.left(digits);
    }

private:
    quint64 m_state;
};

} // namespace hoox
