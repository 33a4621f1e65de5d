#pragma once

#include "storage/ledger/D1Reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox::tests {

/// What D1 answers to one statement that gives these rows, all as long as the first.
[[nodiscard]] inline QByteArray d1Body(const QJsonArray &rows)
{
    QJsonArray columns;
    for (qsizetype column = 0; column < rows.at(0).toArray().size(); ++column)
        columns.append(QStringLiteral("c%1").arg(column));
    const QJsonObject results{{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}};
    const QJsonObject entry{{QStringLiteral("results"), results}};
    return QJsonDocument(QJsonObject{{QStringLiteral("success"), true}, {QStringLiteral("result"), QJsonArray{entry}}})
        .toJson(QJsonDocument::Compact);
}

/// One row, as it is when it came over the wire.
class MadeD1Row final
{
public:
    explicit MadeD1Row(const QJsonArray &row)
    {
        QJsonArray rows;
        rows.append(row);
        m_reading = readD1Answer(d1Body(rows));
        if (!m_reading.isSuccess)
            qFatal("no row: %s", qPrintable(m_reading.fault));
    }
    [[nodiscard]] D1Row row() const { return m_reading.answer.results.at(0).at(0); }

private:
    D1Reading m_reading;
};

} // namespace hoox::tests
