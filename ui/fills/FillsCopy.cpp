#include "ui/fills/FillsCopy.h"

#include "models/fills/FillsModel.h"
#include "storage/base/CsvCell.h"
#include "storage/base/WhenDone.h"
#include "ui/fills/FillColumns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// What is missing is null; numbers are numbers.
QJsonValue jsonCell(const FillRow &row, FillColumn column)
{
    if (column == FillColumn::Time)
        return Format::plainTime(row.fill.createdAt);
    if (FillColumns::isNumeric(column)) {
        const auto figure = FillColumns::figure(row, column);
        return figure ? QJsonValue(*figure) : QJsonValue();
    }
    const auto words = FillColumns::ledgerText(row, column);
    return words.isEmpty() ? QJsonValue() : QJsonValue(words);
}

QString jsonLine(const FillRow &row, const QVector<FillColumn> &columns)
{
    QJsonObject object;
    for (const auto column : columns)
        object[FillColumns::key(column)] = jsonCell(row, column);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString csvLine(const FillRow &row, const QVector<FillColumn> &columns)
{
    QStringList cells;
    for (const auto column : columns) {
        const bool isWords = column != FillColumn::Time && !FillColumns::isNumeric(column);
        const auto text = FillColumns::plainText(row, column);
        cells << (isWords ? csvWords(text) : csvQuoted(text));
    }
    return cells.join(u',') + u'\n';
}

QString cellsLine(const FillRow &row, const QVector<FillColumn> &columns)
{
    QStringList cells;
    for (const auto column : columns)
        cells << FillColumns::plainText(row, column);
    return cells.join(u'\t') + u'\n';
}

} // namespace

FillsCopy::FillsCopy(FillsModel &model, QObject *parent) : QObject(parent), m_model(model) {}

void FillsCopy::copy(Shape shape, const QVector<FillColumn> &columns)
{
    const auto rows = m_model.selection().rows();
    if (rows == 0)
        return;
    if (rows > kMostRows) {
        Q_EMIT refused(rows);
        return;
    }
    Job job{shape, columns, m_model.selection(), {}, 0, ++m_newest, m_model.order()};
    QStringList heads;
    for (const auto column : columns)
        heads << FillColumns::key(column);
    if (shape == Shape::WithHeads || shape == Shape::Csv)
        job.text = heads.join(shape == Shape::Csv ? u',' : u'\t') + u'\n';
    goOn(job);
}

void FillsCopy::finish(const Job &job)
{
    QGuiApplication::clipboard()->setText(job.shape == Shape::Json ? u"[\n"_s + job.text + u"\n]\n"_s : job.text);
}

void FillsCopy::goOn(Job job)
{
    constexpr int kChunk = 2048; // written within a frame or two
    if (job.left.isEmpty()) {
        finish(job);
        Q_EMIT copied(job.rows);
        return;
    }
    const auto chunk = job.left.takeFirst(kChunk);
    whenDone(m_model.rowsOf(chunk), this, [this, job](const Result<FillRowList> &rows) mutable {
        if (job.number != m_newest)
            return;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        if (rows->isEmpty())
            return; // the order ended: a newer one is on its way
        if (job.order != m_model.order())
            return copy(job.shape, job.columns);
        for (const auto &row : *rows) {
            if (row.fault != FillRow::Fault::None)
                continue;
            if (job.shape == Shape::Json)
                job.text += (job.rows > 0 ? u",\n"_s : QString()) + jsonLine(row, job.columns);
            else
                job.text += job.shape == Shape::Csv ? csvLine(row, job.columns) : cellsLine(row, job.columns);
            ++job.rows;
        }
        goOn(std::move(job));
    });
}

} // namespace hoox
