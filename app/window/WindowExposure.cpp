// The part of WindowComposition that says what is open, and lists it for closing by hand.
#include "app/Composition.h"
#include "app/window/WindowComposition.h"
#include "models/sync/ReplicaState.h"
#include "ui/overview/OverviewPage.h"
#include "ui/reports/FlattenSheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProfileWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

void WindowComposition::showExposure()
{
    const auto &format = m_appearance.format();
    const auto &board = m_models.board;
    if (!board.hasContent()) {
        m_window->setOpen({Format::missing(), QString(), 0, {}});
        return;
    }
    // One figure fits the bar: the largest asset's; the others are named in the panel.
    QStringList gross, parts;
    int positions = 0, withoutMark = 0;
    const auto sums = exposureOf(board.rows());
    for (const auto &exposure : sums) {
        positions += exposure.sum.positions;
        withoutMark += exposure.sum.withoutMark;
        if (exposure.sum.positions > exposure.sum.withoutMark)
            gross.append(format.money(exposure.sum.gross, exposure.sum.asset));
    }
    parts += positions == 0 ? tr("none") : format.count(positions);
    if (!gross.isEmpty())
        parts += tr("%1 gross").arg(gross.join(u", "_s));
    if (withoutMark > 0)
        parts += tr("%n without a price", nullptr, withoutMark);
    if (board.unknownPositions() > 0)
        parts += tr("%n not known", nullptr, board.unknownPositions());
    const auto age = ageOfLedger();
    if (age)
        parts += tr("%1 old").arg(Format::age(*age));
    const bool isWhole = withoutMark == 0 && board.unknownPositions() == 0;
    const auto figure = gross.isEmpty() ? (isWhole ? format.money(0) : Format::missing()) : gross.constFirst();
    m_window->setOpen({isWhole || gross.isEmpty() ? figure : tr("≥ %1").arg(figure), parts.join(u" · "_s),
                       board.differing(), age ? Format::age(*age) : QString()});
}

/// How old what the positions were read from is, where that is too old to be taken for now.
std::optional<std::chrono::milliseconds> WindowComposition::ageOfLedger() const
{
    auto age = std::optional(m_models.board.age());
    bool isOld = *age >= OverviewPage::kStaleAfter || m_models.board.error();
    if (const auto *replica = m_composition.replica(); replica != nullptr) {
        isOld = replica->isStale();
        age = replica->age() ? replica->age() : age;
    }
    return isOld ? age : std::nullopt;
}

/// The sheet is made when it is asked for: no page needs it.
void WindowComposition::showFlattenSheet()
{
    const auto &profile = m_composition.profile();
    const auto kind = ProfileWords::kindOf(profile);
    FlattenFacts facts{profile.name, ProfileWords::badge(kind), operatorName()};
    if (const auto *replica = m_composition.replica(); replica != nullptr)
        facts.copyFrom = replica->lastGoodAt();
    if (const auto age = ageOfLedger())
        facts.age = Format::age(*age);
    auto *const sheet = new FlattenSheet(m_models.board, facts, kind, m_window->prompter(), m_composition.clock(),
                                         m_appearance, m_window.get());
    connect(sheet, &FlattenSheet::handedOut, this, [this](const QString &file, const std::optional<Error> &error) {
        recordExport(u"positions.flatten-sheet"_s, file, error);
    });
    connect(sheet, &FlattenSheet::closeRequested, m_window.get(), &MainWindow::dismissPanel);
    m_models.board.refreshIfIdle();
    m_window->presentPanel(sheet, sheet->firstFocus());
}

} // namespace hoox
