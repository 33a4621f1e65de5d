#include "app/cli/HiddenInput.h"

#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace hoox {

namespace {

/// The terminal does not repeat what is typed while this lives. Interrupts do not reach the program meanwhile: one that
/// ended it here would leave a terminal behind that stays silent. Ctrl+C gives up as an empty line does.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor) : m_descriptor(descriptor)
    {
        if (tcgetattr(m_descriptor, &m_before) != 0)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        m_silent = tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    [[nodiscard]] bool isSilent() const { return m_silent; }

private:
    const int m_descriptor;
    termios m_before{};
    bool m_silent = false;
};

/// Up to the end, or to the first line break if `oneLine`. None if it is too long or cannot be read.
std::optional<QByteArray> readInput(qsizetype longest, bool oneLine)
{
    constexpr qsizetype kBlanks = 64; // around it
    constexpr char kInterrupt = '\x03';
    QByteArray bytes;
    char byte = 0;
    while (bytes.size() <= longest + kBlanks) {
        const auto got = ::read(STDIN_FILENO, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || (oneLine && byte == kInterrupt && got == 1))
            return std::nullopt;
        if (got == 0 || (oneLine && byte == '\n'))
            return bytes.trimmed();
        bytes.append(byte);
    }
    return std::nullopt;
}

void tell(const QByteArray &text)
{
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.constData(), static_cast<size_t>(text.size()));
}

} // namespace

std::optional<QByteArray> readHidden(const QString &prompt, qsizetype longest)
{
    if (isatty(STDIN_FILENO) == 0)
        return readInput(longest, false);
    const SilentTerminal silent(STDIN_FILENO);
    if (!silent.isSilent())
        return std::nullopt;
    tell(prompt.toUtf8());
    auto line = readInput(longest, true);
    tell("\n");
    return line;
}

} // namespace hoox
