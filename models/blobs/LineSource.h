#pragma once

#include <QString>

namespace hoox {

/// One line of a text that is too long to hand over whole.
struct TextLine
{
    int indent = 0;      ///< Levels, not characters.
    QString key;         ///< With its quotes; empty if the line has none.
    QString text;        ///< Behind the key. Cut at `LineSource::kLongestLine`.
    bool isHead = false; ///< Stands above the lines that follow, in strong letters.
};

/// A text as numbered lines that are made when asked for: a view draws the few that it shows. Read-only; any thread.
class LineSource
{
public:
    static constexpr int kLongestLine = 4000;

    virtual ~LineSource() = default;
    [[nodiscard]] virtual qint64 count() const = 0;
    [[nodiscard]] virtual TextLine line(qint64 number) const = 0;
    /// The line that holds this byte of the object.
    [[nodiscard]] virtual qint64 lineAt(qint64 offset) const = 0;
    /// For the clipboard: the lines from `first` to `last`, whole, as text; empty above `mostBytes`.
    [[nodiscard]] virtual QString copy(qint64 first, qint64 last, qsizetype mostBytes) const = 0;
};

/// Characters that draw nothing or turn the writing direction become visible escapes: what an operator reads is what is
/// there (UI-5).
[[nodiscard]] QString visibleText(const QString &text);

} // namespace hoox
