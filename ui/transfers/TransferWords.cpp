#include "ui/transfers/TransferWords.h"

#include "models/blobs/LineSource.h"
#include "models/transfers/TransferQueue.h"
#include "ui/common/ErrorText.h"

#include <QMap>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThousandths = 1000;

TransferWish::Kind kindOf(const QModelIndex &index)
{
    return static_cast<TransferWish::Kind>(index.data(TransferQueue::KindRole).toInt());
}

TransferQueue::State stateOf(const QModelIndex &index)
{
    return static_cast<TransferQueue::State>(index.data(TransferQueue::StateRole).toInt());
}

TransferFigures figuresOf(const QModelIndex &index)
{
    return index.data(TransferQueue::FiguresRole).value<TransferFigures>();
}

QString lastPart(const QString &path)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? path : parts.constLast();
}

} // namespace

TransferWords::TransferWords(QAbstractItemModel &queue, const Appearance &appearance, QObject *parent)
    : QIdentityProxyModel(parent), m_appearance(appearance)
{
    setSourceModel(&queue);
}

QVariant TransferWords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return whole(index);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    switch (index.column()) {
    case TransferQueue::NameColumn:
        return name(index);
    case TransferQueue::WayColumn:
        return way(index);
    case TransferQueue::ProgressColumn:
        return progress(index);
    case TransferQueue::BytesColumn:
        return bytes(index);
    case TransferQueue::SpeedColumn:
        return speed(index);
    default:
        return state(index);
    }
}

double TransferWords::shareOf(const QModelIndex &index)
{
    if (stateOf(index) == TransferQueue::State::Done)
        return 1;
    return std::max(0, figuresOf(index).thousandths) / double(kThousandths);
}

QString TransferWords::name(const QModelIndex &index) const
{
    const auto key = index.data(TransferQueue::KeyRole).toString();
    if (kindOf(index) != TransferWish::Kind::Folder)
        return visibleText(lastPart(key));
    return key.isEmpty() ? tr("everything") : visibleText(lastPart(key)) + u'/';
}

QString TransferWords::way(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case TransferWish::Kind::Object:
        return tr("download");
    case TransferWish::Kind::Folder:
        return tr("download of a folder");
    case TransferWish::Kind::Upload:
        return tr("upload");
    }
    Q_UNREACHABLE();
}

QString TransferWords::progress(const QModelIndex &index) const
{
    const auto figures = figuresOf(index);
    const auto &format = m_appearance.format();
    if (kindOf(index) == TransferWish::Kind::Folder) {
        if (figures.listed == 0)
            return Format::missing();
        const auto through = format.count(figures.objects), listed = format.count(figures.listed);
        return figures.isListed ? tr("%1 of %2", "objects").arg(through, listed)
                                : tr("%1 of %2 so far", "objects").arg(through, listed);
    }
    const auto thousandths = stateOf(index) == TransferQueue::State::Done ? kThousandths : figures.thousandths;
    return thousandths < 0 ? Format::missing() : format.count(thousandths / 10) + u"\u00A0%"_s;
}

QString TransferWords::bytes(const QModelIndex &index) const
{
    const auto figures = figuresOf(index);
    const auto &format = m_appearance.format();
    const auto size = index.data(TransferQueue::SizeRole).toLongLong();
    if (figures.bytes < 0)
        return size < 0 ? Format::missing() : format.size(size);
    const bool isPart = size >= 0 && figures.bytes < size;
    return isPart ? tr("%1 of %2", "bytes").arg(format.size(figures.bytes), format.size(size))
                  : format.size(figures.bytes);
}

QString TransferWords::speed(const QModelIndex &index) const
{
    const auto perSecond = index.data(TransferQueue::SpeedRole).toLongLong();
    return perSecond < 0 ? Format::missing()
                         : tr("%1/s", "bytes per second").arg(m_appearance.format().size(perSecond));
}

QString TransferWords::state(const QModelIndex &index) const
{
    const auto failed = figuresOf(index).failed;
    switch (stateOf(index)) {
    case TransferQueue::State::Waiting:
        return tr("waiting");
    case TransferQueue::State::Running:
        return tr("running");
    case TransferQueue::State::Pausing:
        return tr("stopping");
    case TransferQueue::State::Paused:
        return tr("paused");
    case TransferQueue::State::Later:
        return tr("tried again soon");
    case TransferQueue::State::Done:
        return tr("done");
    case TransferQueue::State::Failed:
        return failed > 0 ? tr("%1 objects failed").arg(m_appearance.format().count(failed)) : tr("failed");
    }
    Q_UNREACHABLE();
}

QString TransferWords::whole(const QModelIndex &index) const
{
    QStringList lines{visibleText(index.data(TransferQueue::KeyRole).toString()),
                      visibleText(index.data(TransferQueue::PathRole).toString())};
    if (const auto error = index.data(TransferQueue::ErrorRole); error.isValid())
        lines.append(ErrorText::sentence(error.value<Error>()));
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString TransferWords::summary() const
{
    using State = TransferQueue::State;
    QMap<State, int> counts;
    for (int row = 0; row < rowCount(); ++row)
        ++counts[stateOf(index(row, 0))];
    const auto &format = m_appearance.format();
    QStringList parts;
    if (const auto running = counts.value(State::Running) + counts.value(State::Pausing); running > 0)
        parts.append(tr("%1 running").arg(format.count(running)));
    if (const auto waiting = counts.value(State::Waiting) + counts.value(State::Later); waiting > 0)
        parts.append(tr("%1 waiting").arg(format.count(waiting)));
    if (const auto paused = counts.value(State::Paused); paused > 0)
        parts.append(tr("%1 paused").arg(format.count(paused)));
    if (const auto failed = counts.value(State::Failed); failed > 0)
        parts.append(tr("%1 failed").arg(format.count(failed)));
    if (const auto done = counts.value(State::Done); done > 0)
        parts.append(tr("%1 done").arg(format.count(done)));
    return parts.join(u" \u00B7 "_s);
}

} // namespace hoox
