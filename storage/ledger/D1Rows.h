#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <memory>
#include <string_view>
#include <variant>
#include <vector>

namespace hoox {

/// One value of a row that D1 told. Text is UTF-8, a view into the bytes that its D1Rows keeps.
class D1Value final
{
public:
    /// What no column of a pull asks for: a blob, which is an array of numbers, a boolean, an object.
    struct Other
    {
    };

    D1Value() = default; ///< Null.
    explicit D1Value(double number) : m_value(number) {}
    explicit D1Value(std::string_view text) : m_value(text) {}
    explicit D1Value(Other other) : m_value(other) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isText() const { return std::holds_alternative<std::string_view>(m_value); }
    /// 0 unless it is one.
    [[nodiscard]] double number() const
    {
        const auto *number = std::get_if<double>(&m_value);
        return number ? *number : 0;
    }
    /// Empty unless it is one.
    [[nodiscard]] std::string_view text() const
    {
        const auto *text = std::get_if<std::string_view>(&m_value);
        return text ? *text : std::string_view();
    }
    /// A copy of the text.
    [[nodiscard]] QString toString() const
    {
        return QString::fromUtf8(text().data(), static_cast<qsizetype>(text().size()));
    }

private:
    std::variant<std::monostate, double, std::string_view, Other> m_value;
};

/// The values of one row; a view into its D1Rows.
class D1Row final
{
public:
    D1Row() = default;
    D1Row(const D1Value *first, qsizetype size) : m_first(first), m_size(size) {}
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Null where the row has no such column: what came may be shorter than what was asked for.
    [[nodiscard]] D1Value at(qsizetype column) const
    {
        return column >= 0 && column < m_size ? m_first[column] : D1Value();
    }

private:
    const D1Value *m_first = nullptr;
    qsizetype m_size = 0;
};

/// What one statement gave. Copies share the bytes that the texts stand in.
class D1Rows final
{
public:
    QStringList columns;
    qint64 changes = 0;

    [[nodiscard]] qsizetype size() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Of as many values as there are columns; of none where there is no such row.
    [[nodiscard]] D1Row at(qsizetype row) const
    {
        const auto width = columns.size();
        return row >= 0 && row < m_count ? D1Row(m_values.data() + row * width, width) : D1Row();
    }
    [[nodiscard]] D1Row last() const { return at(m_count - 1); }

private:
    friend class D1Reader;
    std::shared_ptr<const QByteArray> m_bytes;
    std::vector<D1Value> m_values;
    qsizetype m_count = 0;
};

struct D1Answer
{
    QVector<D1Rows> results; ///< One a statement.
    qint64 rowsRead = 0;     ///< By D1, for all of them: what is billed.
    qint64 sizeBytes = 0;    ///< Of the answer.
};

} // namespace hoox
