#pragma once

#include "storage/base/Result.h"
#include "storage/domain/Analytics.h"
#include "storage/domain/TimeRange.h"
#include "ui/analytics/ChartCanvas.h"

#include <QDateTime>
#include <QObject>

namespace hoox {

class Prompter;

/// Saves what the Analytics page shows: its charts as PNG or SVG, its figures as CSV. Asks where, draws and writes on
/// another thread, beside the file and then in its place. GUI thread.
class AnalyticsExport final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Png, Svg, Csv };
    /// What was shown when it was asked for: that is what is saved, whatever is read meanwhile.
    struct Content
    {
        Analytics analytics;
        QString asset;
        TimeRange range;
        QVector<TimeRange> engaged;
        QString scope;
        QDateTime readAt; ///< UTC.
        ChartLook look;
    };

    /// `prompter` outlives it.
    explicit AnalyticsExport(Prompter &prompter, QObject *parent = nullptr);

    void save(Kind kind, const Content &content);
    [[nodiscard]] static QByteArray bytesOf(Kind kind, const Content &content);

Q_SIGNALS:
    /// The file is whole, or there is none of ours.
    void ended(const QString &file, const hoox::Result<hoox::Done> &result);

private:
    void write(Kind kind, const Content &content, const QString &file);
    Prompter &m_prompter;
};

} // namespace hoox
