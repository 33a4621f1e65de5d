#include "ui/config/ConfigWords.h"

#include "ui/common/ErrorText.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestBrief = 40;
constexpr qsizetype kLongestWhole = 400;
constexpr qsizetype kMostLines = 12;
constexpr qsizetype kLongestName = 24;

QString maskedValue()
{
    return u"\u2022\u2022\u2022\u2022"_s;
}

bool isOutcomeKnown(const ConfigRow &row)
{
    return !row.write.error || row.write.error->kind != Error::Kind::Timeout;
}

double loudnessOfRow(const ConfigRow &row, bool isOld)
{
    if (isOld)
        return TableColumn::Odd;
    switch (row.state()) {
    case ConfigRow::State::Settled:
        return TableColumn::Muted;
    case ConfigRow::State::Diverged:
        return TableColumn::Odd;
    case ConfigRow::State::Failed:
        return isOutcomeKnown(row) ? TableColumn::Caution : TableColumn::Odd;
    case ConfigRow::State::Waiting:
    case ConfigRow::State::Propagating:
    case ConfigRow::State::Misplaced:
        break;
    }
    return TableColumn::Caution;
}

double loudnessOfLine(const ConfigImportLine &line)
{
    if (line.verdict == ConfigImportLine::Verdict::Refused)
        return TableColumn::Caution;
    return line.verdict == ConfigImportLine::Verdict::Unchanged ? TableColumn::Muted : TableColumn::Strong;
}

} // namespace

QVector<TableColumn> ConfigWords::columns(const RowAt &at, const std::function<bool()> &isOld,
                                          const Appearance &appearance)
{
    using Kind = TableColumn::Kind;
    return {
        {ConfigModel::Key, tr("key"), Kind::Mono, [at](const QModelIndex &index) { return at(index).entry.key; }},
        {ConfigModel::Type,
         tr("type"),
         Kind::MutedWord,
         [at](const QModelIndex &index) { return type(at(index).type); },
         {},
         0,
         1},
        {ConfigModel::Value,
         tr("value"),
         Kind::Mono,
         [at](const QModelIndex &index) { return brief(at(index).entry.key, at(index).entry.value); },
         {},
         0,
         3},
        {ConfigModel::State, tr("state"), Kind::Mark,
         [at, isOld](const QModelIndex &index) {
             return isOld() ? u"? "_s + tr("not known", "state of a key") : state(at(index));
         },
         [at, isOld](const QModelIndex &index) { return loudnessOfRow(at(index), isOld()); }},
        {ConfigModel::LastChange,
         tr("last change, %1").arg(appearance.format().zoneName()),
         Kind::MutedWord,
         [at, &appearance](const QModelIndex &index) { return lastChange(at(index).entry, appearance.format()); },
         {},
         0,
         2},
    };
}

QVector<TableColumn> ConfigWords::importColumns(const std::function<const ConfigImportLine &(const QModelIndex &)> &at)
{
    using Kind = TableColumn::Kind;
    return {{0, tr("key"), Kind::Mono, [at](const QModelIndex &index) { return at(index).key; }},
            {1, tr("what happens"), Kind::Mark, [at](const QModelIndex &index) { return importVerdict(at(index)); },
             [at](const QModelIndex &index) { return loudnessOfLine(at(index)); }},
            //: The value of a key as it is.
            {2, tr("now"), Kind::Mono,
             [at](const QModelIndex &index) {
                 const auto &line = at(index);
                 return line.now ? brief(line.key, *line.now) : Format::missing();
             }},
            //: The value of a key as it would be.
            {3, tr("new"), Kind::Mono, [at](const QModelIndex &index) { return brief(at(index).key, at(index).next); }},
            {4, tr("why"), Kind::MutedWord, [at](const QModelIndex &index) {
                 const auto &line = at(index);
                 if (!line.why)
                     return QString();
                 return line.why->kind == Error::Kind::Invalid && !allowed(line.key).isEmpty()
                            ? allowed(line.key)
                            : ErrorText::sentence(*line.why);
             }}};
}

QString ConfigWords::type(ConfigType type)
{
    switch (type) {
    case ConfigType::Text:
        return tr("text", "type of a key");
    case ConfigType::Boolean:
        return tr("boolean", "type of a key");
    case ConfigType::Percent:
        return tr("percent", "type of a key");
    case ConfigType::Number:
        return tr("number", "type of a key");
    case ConfigType::Choice:
        return tr("enum", "type of a key");
    case ConfigType::Exchanges:
        return tr("exchanges", "type of a key");
    case ConfigType::Addresses:
        return tr("IP list", "type of a key");
    case ConfigType::Secret:
        return tr("secret", "type of a key");
    case ConfigType::KillSwitch:
        return tr("kill key", "type of a key");
    }
    Q_UNREACHABLE();
}

QString ConfigWords::brief(const QString &key, const QByteArray &value)
{
    if (holdsSecret(key))
        return maskedValue();
    const auto type = configTypeOf(key);
    if (const auto items = configItems(type, value)) {
        if (type == ConfigType::Addresses)
            return tr("%n address(es)", nullptr, static_cast<int>(items->size()));
        return items->join(u" \u2192 "_s);
    }
    if (value.isEmpty())
        return tr("(empty)", "value of a key");
    const auto text = QString::fromUtf8(value.left(4 * kLongestBrief)).simplified();
    const auto cut = text.size() > kLongestBrief ? text.left(kLongestBrief) + u'\u2026' : text;
    return type == ConfigType::Percent ? cut + u" %"_s : cut;
}

QString ConfigWords::whole(const QString &key, const std::optional<QByteArray> &value)
{
    if (!value)
        return tr("not there", "a key");
    if (holdsSecret(key))
        return maskedValue();
    if (value->isEmpty())
        return tr("(empty)", "value of a key");
    const auto type = configTypeOf(key);
    if (const auto items = configItems(type, *value); items && type == ConfigType::Addresses) {
        auto lines = items->mid(0, kMostLines);
        if (items->size() > kMostLines)
            lines.append(tr("and %n more", nullptr, static_cast<int>(items->size() - kMostLines)));
        return lines.join(u'\n');
    }
    const auto text = QString::fromUtf8(value->left(4 * kLongestWhole));
    return text.size() > kLongestWhole ? text.left(kLongestWhole) + u'\u2026' : text;
}

QString ConfigWords::state(const ConfigRow &row)
{
    switch (row.state()) {
    case ConfigRow::State::Settled:
        return tr("settled", "state of a key");
    case ConfigRow::State::Waiting:
        return u"\u25CB "_s + (row.write.state == ConfigWriteStatus::State::Waiting
                                   ? tr("waits for its turn", "a write")
                                   : tr("is being written", "a value"));
    case ConfigRow::State::Propagating:
        return u"\u25CB "_s + (row.propagation.left.count() > 0
                                   ? tr("propagating %1").arg(seconds(row.propagation.left))
                                   : tr("is being read back", "a value"));
    case ConfigRow::State::Diverged:
        return u"\u2260 "_s + tr("diverged", "state of a key");
    case ConfigRow::State::Failed:
        return isOutcomeKnown(row) ? u"\u00D7 "_s + tr("not written", "a value")
                                   : u"? "_s + tr("written or not", "a value");
    case ConfigRow::State::Misplaced:
        return u"! "_s + belongsIn(row.tier);
    }
    Q_UNREACHABLE();
}

QString ConfigWords::lastChange(const ConfigEntry &entry, const Format &format)
{
    if (!entry.changedAt.isValid())
        return entry.changedBy.isEmpty() ? Format::missing() : tr("by %1").arg(entry.changedBy.left(kLongestName));
    const auto time = format.time(entry.changedAt);
    return entry.changedBy.isEmpty() ? time : tr("%1 by %2").arg(time, entry.changedBy.left(kLongestName));
}

QString ConfigWords::seconds(std::chrono::milliseconds time)
{
    return tr("%1 s").arg(std::chrono::ceil<std::chrono::seconds>(time).count());
}

QString ConfigWords::belongsIn(const QString &tier)
{
    return tier == u"locks" ? tr("belongs in the locks") : tr("belongs in the ledger");
}

QString ConfigWords::allowed(const QString &key)
{
    switch (configTypeOf(key)) {
    case ConfigType::Boolean:
        return tr("Allowed is true or false.");
    case ConfigType::Percent:
        return tr("Allowed is a number from 0 to 100, with a point and without a sign.");
    case ConfigType::Number:
        return tr("Allowed is a number above 0, with a point and without a sign.");
    case ConfigType::Choice:
        //: One of some words; %1 is "failover or queue_everywhere".
        return tr("Allowed is %1.").arg(configChoicesOf(key).join(tr(" or ")));
    case ConfigType::Exchanges:
        return tr("Allowed are binance, bybit and mexc, at least one and each once.");
    case ConfigType::Addresses:
        return tr("Allowed are 1 to 500 IP addresses or networks such as 10.0.0.0/8, one a line.");
    case ConfigType::Text:
    case ConfigType::Secret:
    case ConfigType::KillSwitch:
        break;
    }
    return {};
}

QString ConfigWords::importVerdict(const ConfigImportLine &line)
{
    switch (line.verdict) {
    case ConfigImportLine::Verdict::Unchanged:
        return tr("unchanged", "by an import");
    case ConfigImportLine::Verdict::Change:
        return tr("changes", "by an import");
    case ConfigImportLine::Verdict::Add:
        return tr("is added", "by an import");
    case ConfigImportLine::Verdict::Refused:
        return u"! "_s + tr("refused", "by an import");
    }
    Q_UNREACHABLE();
}

} // namespace hoox
