#pragma once

#include "models/kill/KillState.h"
#include "ui/common/Format.h"

#include <QCoreApplication>
#include <QList>

namespace hoox {

/// What the kill bar shows: the state, or that the store cannot be reached while nothing stronger is known (KR-13).
enum class KillFace { Trading, Engaging, Engaged, Releasing, Unknown, Diverged, NotConnected };

[[nodiscard]] KillFace faceOf(const KillSnapshot &snapshot);

/// A part of the detail's sentence. What is `optional` leaves first when there is no room; nothing is ever cut short.
struct KillRun
{
    enum class Tone { Plain, Strong, Muted };
    QString text;
    Tone tone = Tone::Plain;
    bool optional = false;
};

/// The words of the kill switch, made from facts; never the other way round (H3). GUI thread.
class KillWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::KillWords)

public:
    /// "ENGAGED".
    [[nodiscard]] static QString word(KillFace face);
    [[nodiscard]] static QString word(KillState state);
    /// Who, when, reason, proof, or what is missing. Parts are joined with " · ".
    [[nodiscard]] static QList<KillRun> detail(const KillSnapshot &snapshot, const Format &format);
    /// The same as one plain sentence, for readers and the panel.
    [[nodiscard]] static QString plainDetail(const KillSnapshot &snapshot, const Format &format);
    /// "both keys false", or each key with what it holds (KR-14).
    [[nodiscard]] static QString keys(const KillSnapshot &snapshot);
    /// "true", "not set", or "“"true"”, which no worker honours": the stored text itself (H5).
    [[nodiscard]] static QString value(const KillKeyReading &reading);
    /// Why releasing is not possible now; empty if it is (KR-09).
    [[nodiscard]] static QString refusal(const KillSnapshot &snapshot);
    /// "gateway refused at FRA after 2.1 s", or that it lets in or does not answer; empty if nothing is to be said.
    [[nodiscard]] static QString gateway(const KillSnapshot &snapshot, const Format &format);
    /// "journalled 3 ms · stored 278 ms · …" since the click; empty if nothing was clicked in this run.
    [[nodiscard]] static QString stopwatch(const KillTimings &timings);
    /// "02:44:10 UTC, 2 min 53 s ago", or that there was no read.
    [[nodiscard]] static QString readWhen(const KillSnapshot &snapshot, const Format &format);

private:
    static void addReadAge(QList<KillRun> &runs, const KillSnapshot &snapshot);
    static void addEngaged(QList<KillRun> &runs, const KillSnapshot &snapshot, const Format &format);
    static void addEngaging(QList<KillRun> &runs, const KillSnapshot &snapshot, const Format &format);
};

} // namespace hoox
