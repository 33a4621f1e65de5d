#include "storage/ledger/remote/D1Shape.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTables = 500;

QString withoutReserved()
{
    return u"name NOT LIKE '\\_cf\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE "
           "'hoox\\_restore\\_%' ESCAPE '\\'"_s;
}

/// As a tree: SQLite bounds how deep an expression is, and a wide table would be deeper in a row.
QString sumOf(const QStringList &terms, qsizetype from, qsizetype count)
{
    if (count == 1)
        return terms.at(from);
    const auto half = count / 2;
    return u'(' + sumOf(terms, from, half) + u'+' + sumOf(terms, from + half, count - half) + u')';
}

/// A number below a million or so of one value, whatever its size: sums of them are whole numbers, and exact.
QString digestOf(const QString &column)
{
    const auto letterAt = [&column](const QString &place) {
        return u"ifnull(unicode(substr("_s + column + u',' + place + u",1)),0)"_s;
    };
    const auto middle = u"length("_s + column + u")/2+1"_s;
    const auto letters = u"(7*length("_s + column + u")+31*"_s + letterAt(u"1"_s) + u"+131*"_s + letterAt(u"-1"_s) +
                         u"+1031*"_s + letterAt(middle) + u')';
    return u"CASE typeof("_s + column + u") WHEN 'null' THEN 0 WHEN 'integer' THEN 1+"_s + column +
           u"%1000003 WHEN 'real' THEN 2+CAST("_s + column + u"*1e8 AS INTEGER)%1000003+CAST("_s + column +
           u" AS INTEGER)%1000003 ELSE 3+"_s + letters + u"%1000003 END"_s;
}

QString figureSql(const D1Table &table)
{
    QStringList terms;
    for (qsizetype at = 0; at < table.columns.size(); ++at)
        terms.append(u"%1*"_s.arg(at + 1) + digestOf(quotedSqlName(table.columns.at(at))));
    // Rows that change places differ, too.
    const auto place = table.hasRowId ? u"*(1+rowid%7)"_s : QString();
    return u"SELECT count(*)||'/'||ifnull(sum("_s + sumOf(terms, 0, terms.size()) + place +
           u"),0) AS figure, count(*) AS n FROM "_s + quotedSqlName(table.name);
}

QString schemaFigureSql()
{
    return u"SELECT count(*)||'/'||ifnull(sum("_s + digestOf(u"sql"_s) + u"),0) AS figure, count(*) AS n FROM "_s +
           u"sqlite_master WHERE "_s + withoutReserved();
}

QVector<D1Statement> figureStatements(const D1Shape &shape)
{
    QVector<D1Statement> all;
    for (const auto &table : shape.tables)
        all.append({figureSql(table)});
    all.append({schemaFigureSql()});
    return all;
}

bool isWithoutRowId(const QString &sql)
{
    static const QRegularExpression tail(u"\\)[^)]*\\bWITHOUT\\s+ROWID\\b[^)]*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return tail.match(sql).hasMatch();
}

bool isVirtual(const QString &sql)
{
    static const QRegularExpression head(u"^\\s*CREATE\\s+VIRTUAL\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return head.match(sql).hasMatch();
}

/// Views may stand on views, and triggers on either: each kind in the order in which it was made.
int rankOf(const QString &type)
{
    return type == u"index" ? 0 : type == u"view" ? 1 : 2;
}

Result<Done> takeColumns(D1Line &line, D1Shape &shape, const Progress &progress)
{
    QVector<D1Statement> asks;
    for (const auto &table : shape.tables)
        asks.append({u"PRAGMA table_info(%1)"_s.arg(quotedSqlName(table.name))});
    if (asks.isEmpty())
        return Done{};
    const auto answer = line.ask(asks, D1Client::Repeat::Allowed, progress);
    if (!answer)
        return fail(answer.error());
    for (qsizetype at = 0; at < shape.tables.size(); ++at) {
        const auto &info = answer->results.at(at);
        const auto name = info.columns.indexOf(u"name"_s);
        for (qsizetype row = 0; row < info.size(); ++row)
            shape.tables[at].columns.append(info.at(row).at(name).toString());
        if (shape.tables.at(at).columns.isEmpty())
            return fail(Error::Kind::Corrupt, line.databaseId(), shape.tables.at(at).name, Error::Cause::BadAnswer);
    }
    return Done{};
}

} // namespace

const D1Table *D1Shape::find(const QString &table) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const auto &one) { return one.name == table; });
    return found == tables.end() ? nullptr : &*found;
}

QString quotedSqlName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

Result<D1Shape> readD1Shape(D1Line &line, const Progress &progress)
{
    const auto answer = line.ask({{u"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND "_s +
                                   withoutReserved() + u" ORDER BY rowid"_s}},
                                 D1Client::Repeat::Allowed, progress);
    if (!answer)
        return fail(answer.error());
    D1Shape shape;
    QVector<QPair<int, QString>> rest;
    const auto &rows = answer->results.constFirst();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto row = rows.at(at);
        const auto type = row.at(0).toString();
        const auto name = row.at(1).toString();
        const auto sql = row.at(2).toString();
        if (isVirtual(sql))
            return fail(Error::Kind::Invalid, line.databaseId(), u"the virtual table "_s + name);
        if (type == u"table")
            shape.tables.append({name, sql, {}, !isWithoutRowId(sql)});
        else
            rest.append({rankOf(type), sql});
        if (type == u"view")
            shape.views.append(name);
    }
    if (shape.tables.size() > kMostTables)
        return fail(Error::Kind::Full, line.databaseId(), u"tables"_s, Error::Cause::TooLarge);
    std::stable_sort(rest.begin(), rest.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &one : rest)
        shape.rest.append(one.second);
    if (auto columns = takeColumns(line, shape, progress); !columns)
        return fail(columns.error());
    return shape;
}

Result<QStringList> readRestoreLeftovers(D1Line &line, const Progress &progress)
{
    const auto answer = line.ask({{u"SELECT name FROM sqlite_master WHERE type='table' AND name LIKE "
                                   "'hoox\\_restore\\_%' ESCAPE '\\'"_s}},
                                 D1Client::Repeat::Allowed, progress);
    if (!answer)
        return fail(answer.error());
    QStringList names;
    for (qsizetype row = 0; row < answer->results.constFirst().size(); ++row)
        names.append(answer->results.constFirst().at(row).at(0).toString());
    return names;
}

Result<D1Figures> readD1Figures(D1Line &line, const D1Shape &shape, const Progress &progress)
{
    const auto answer = line.ask(figureStatements(shape), D1Client::Repeat::Allowed, progress);
    if (!answer)
        return fail(answer.error());
    D1Figures all;
    for (qsizetype at = 0; at < answer->results.size(); ++at) {
        const auto row = answer->results.at(at).at(0);
        if (!row.at(0).isText() || !row.at(1).isNumber())
            return fail(Error::Kind::Corrupt, line.databaseId(), u"figures"_s, Error::Cause::BadAnswer);
        all.figures.append(row.at(0).toString());
        if (at < shape.tables.size())
            all.rows.append({shape.tables.at(at).name, static_cast<qint64>(row.at(1).number())});
    }
    return all;
}

QVector<D1Statement> guardStatements(const D1Shape &shape, const D1Figures &figures)
{
    QVector<D1Statement> guards;
    const auto asks = figureStatements(shape);
    for (qsizetype at = 0; at < asks.size(); ++at)
        guards.append({u"SELECT CASE WHEN figure=?1 THEN 1 ELSE json('changed') END FROM (%1)"_s.arg(asks.at(at).sql),
                       {figures.figures.value(at)}});
    return guards;
}

} // namespace hoox
