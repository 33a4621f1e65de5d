#include "ui/tiers/TierTable.h"

#include "ui/common/HealthWords.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/tiers/Sparkline.h"

#include <QGridLayout>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameAt = 0;
constexpr int kStateAt = 1;
constexpr int kReadAt = 2;
constexpr int kReadTrendAt = 3;
constexpr int kReadTargetAt = 4;
constexpr int kWriteAt = 5;
constexpr int kWriteTrendAt = 6;
constexpr int kWriteTargetAt = 7;
constexpr int kLastOkAt = 8;
constexpr int kSamplesAt = 9;
constexpr int kTierColumns = 10;

constexpr int kTierHeadHeight = 32;
constexpr int kTierRowHeight = 60;
constexpr int kSparklinesFrom = 940; ///< At 100 %.

/// A figure and its unit on one line.
QString unbroken(QString words)
{
    return words.replace(u' ', QChar(0x00A0));
}

bool isEdgesTarget(MeteredTier tier, bool isRemote)
{
    return isRemote && (tier == MeteredTier::Config || tier == MeteredTier::Blobs);
}

} // namespace

TierTable::TierTable(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_grid(new QGridLayout(this))
{
    setObjectName(u"tierTable"_s);
    m_grid->setSpacing(0);
    addHeads();
    for (int index = 0; index < static_cast<int>(kMeteredTiers.size()); ++index)
        addRow(index);
    connect(&m_appearance, &Appearance::changed, this, &TierTable::fill);
    fill();
}

void TierTable::addHeads()
{
    const QStringList words{tr("tier"),   tr("state"),  tr("read p95, and the last hour"),
                            {},           tr("target"), tr("write p95, and the last hour"),
                            {},           tr("target"), tr("last ok"),
                            tr("samples")};
    for (int column = 0; column < kTierColumns; ++column) {
        auto *head = plainLabel(u"tierHead-%1"_s.arg(column), this, true);
        head->setText(words.at(column));
        head->setAlignment((column == kSamplesAt ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_heads.append(head);
        if (column == kReadTrendAt || column == kWriteTrendAt)
            head->hide();
        else
            m_grid->addWidget(head, 0, column, 1, column == kReadAt || column == kWriteAt ? 2 : 1);
    }
    for (const auto column : {kReadAt, kWriteAt})
        m_grid->setColumnStretch(column, 2);
    m_grid->setColumnStretch(kNameAt, 2);
    for (const auto column : {kStateAt, kReadTargetAt, kWriteTargetAt, kLastOkAt, kSamplesAt})
        m_grid->setColumnStretch(column, 1);
}

QLabel *TierTable::addLabel(int row, int column, Qt::Alignment alignment)
{
    auto *label = plainLabel({}, this, true);
    label->setAlignment(alignment | Qt::AlignVCenter);
    m_grid->addWidget(label, row, column);
    return label;
}

TierTable::Operation TierTable::addOperation(int row, int column, const QString &name)
{
    Operation operation{plainLabel(name + u"P95"_s, this), plainLabel(name + u"Rest"_s, this, true), nullptr,
                        new Sparkline(m_appearance, this)};
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 6, 0, 6);
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(operation.figure);
    words->addWidget(operation.rest);
    words->addStretch(1);
    m_grid->addLayout(words, row, column);
    m_grid->addWidget(operation.sparkline, row, column + 1, Qt::AlignVCenter);
    operation.target = addLabel(row, column + 2, Qt::AlignLeft);
    operation.target->setObjectName(name + u"Target"_s);
    return operation;
}

void TierTable::addRow(int index)
{
    const auto tier = toText(kMeteredTiers.at(static_cast<std::size_t>(index)));
    const auto at = index + 1;
    Row row{};
    row.name = plainLabel(u"tierName-"_s + tier, this);
    row.place = plainLabel(u"tierPlace-"_s + tier, this, true);
    auto *names = new QVBoxLayout;
    names->setContentsMargins(0, 6, 0, 6);
    names->setSpacing(0);
    row.names = names;
    names->addStretch(1);
    names->addWidget(row.name);
    names->addWidget(row.place);
    names->addStretch(1);
    m_grid->addLayout(names, at, kNameAt);
    row.mark = new QLabel(this);
    row.state = plainLabel(u"tierState-"_s + tier, this, true);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(row.mark);
    state->addWidget(row.state, 1);
    m_grid->addLayout(state, at, kStateAt);
    row.read = addOperation(at, kReadAt, u"tierRead-"_s + tier);
    row.write = addOperation(at, kWriteAt, u"tierWrite-"_s + tier);
    row.lastOk = addLabel(at, kLastOkAt, Qt::AlignLeft);
    row.lastOk->setObjectName(u"tierLastOk-"_s + tier);
    row.samples = addLabel(at, kSamplesAt, Qt::AlignRight);
    row.samples->setObjectName(u"tierSamples-"_s + tier);
    m_rows.append(row);
}

void TierTable::setTiers(const QVector<TierReading> &readings, const QVector<TierStanding> &standings, bool isRemote)
{
    m_readings = readings;
    m_standings = standings;
    m_isRemote = isRemote;
    fill();
}

void TierTable::setStale(bool stale)
{
    m_stale = stale;
    fill();
}

void TierTable::fillState(const Row &row, const TierReading &reading, const TierStanding &standing) const
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    const bool isOver = reading.verdict() == SpeedVerdict::Over;
    const bool isFailing = standing.kind == TierStanding::Kind::Failing;
    const bool isNews = isOver || isFailing;
    row.name->setText(HealthWords::tier(reading.tier));
    row.name->setFont(m_appearance.font(Role::BodyStrong));
    row.place->setText(standing.place);
    row.place->setFont(m_appearance.font(Role::Secondary));
    paintText(row.place, theme.muted);
    row.state->setText(isFailing || !isOver ? standing.word : HealthWords::verdict(SpeedVerdict::Over));
    row.state->setToolTip(standing.sentence);
    row.state->setAccessibleDescription(standing.sentence);
    row.state->setFont(m_appearance.font(isNews ? Role::BodyStrong : Role::Body));
    const bool isKnown = isNews || standing.kind == TierStanding::Kind::Ok;
    const auto ink = m_stale || !isKnown ? theme.muted : isNews ? theme.caution : theme.text;
    paintText(row.state, ink);
    const auto icon = isNews ? u"alert"_s : u"check"_s;
    row.mark->setVisible(isKnown);
    row.mark->setPixmap(m_appearance.icon(icon, m_appearance.scaled(14), ink, devicePixelRatioF()));
    const auto lastOk = reading.lastOk();
    row.lastOk->setText(!lastOk                             ? Format::missing()
                        : *lastOk < std::chrono::seconds(1) ? tr("now", "the last good answer came just now")
                                                            : Format::age(*lastOk));
    row.lastOk->setFont(m_appearance.font(Role::Body));
    row.samples->setText(m_appearance.format().count(reading.samples()));
    row.samples->setFont(m_appearance.font(Role::Body));
    for (auto *label : {row.lastOk, row.samples})
        paintText(label, m_stale ? theme.muted : theme.text);
}

void TierTable::fillOperation(const Operation &operation, const OperationReading &reading, bool isEdges) const
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    const auto &format = m_appearance.format();
    const auto &measure = reading.measure;
    const bool isOver = reading.verdict == SpeedVerdict::Over;
    operation.figure->setText(HealthWords::speed(measure.p95, format));
    operation.figure->setFont(m_appearance.font(Role::BarFigure));
    paintText(operation.figure, m_stale || !measure.p95 ? theme.muted : isOver ? theme.caution : theme.text);
    operation.rest->setText(measure.p50 ? tr("p50\u00A0%1 \u00B7 p99\u00A0%2")
                                              .arg(unbroken(HealthWords::speed(measure.p50, format)),
                                                   unbroken(HealthWords::speed(measure.p99, format)))
                                        : tr("none in the last hour"));
    operation.rest->setFont(m_appearance.font(Role::Secondary));
    paintText(operation.rest, theme.muted);
    operation.target->setText(HealthWords::target(reading, isEdges, format));
    operation.target->setFont(m_appearance.font(Role::Body));
    operation.sparkline->setTrend(measure.trend, reading.allowed(), isOver && !m_stale);
}

void TierTable::fill()
{
    const auto &theme = m_appearance.theme();
    for (auto *head : std::as_const(m_heads)) {
        head->setFont(m_appearance.font(Appearance::FontRole::Caption));
        paintText(head, theme.muted);
    }
    m_grid->setContentsMargins(16, 0, 16, 0);
    m_grid->setHorizontalSpacing(m_appearance.scaled(16));
    m_grid->setRowMinimumHeight(0, m_appearance.scaled(kTierHeadHeight));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        m_grid->setRowMinimumHeight(static_cast<int>(at) + 1, m_appearance.scaled(kTierRowHeight));
        if (at >= m_readings.size() || at >= m_standings.size())
            continue;
        const auto &reading = m_readings.at(at);
        const bool isEdges = isEdgesTarget(reading.tier, m_isRemote);
        fillState(m_rows.at(at), reading, m_standings.at(at));
        fillOperation(m_rows.at(at).read, reading.read, isEdges);
        fillOperation(m_rows.at(at).write, reading.write, isEdges);
    }
    showSparklines();
    update();
}

/// They say again what the figures say: where there is no room they go.
void TierTable::showSparklines()
{
    const bool hasRoom = width() >= m_appearance.scaled(kSparklinesFrom);
    for (const auto &row : std::as_const(m_rows)) {
        row.read.sparkline->setVisible(hasRoom);
        row.write.sparkline->setVisible(hasRoom);
    }
}

void TierTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSparklines();
}

void TierTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.surface);
    const auto headBottom = m_heads.constFirst()->geometry().bottom() + 1;
    painter.fillRect(QRect(0, 0, width(), headBottom), theme.head);
    painter.fillRect(0, headBottom - 1, width(), 1, theme.line2);
    for (qsizetype at = 0; at + 1 < m_rows.size(); ++at)
        painter.fillRect(0, m_rows.at(at).names->geometry().bottom(), width(), 1, theme.line);
    painter.fillRect(0, height() - 1, width(), 1, theme.line2);
}

} // namespace hoox
