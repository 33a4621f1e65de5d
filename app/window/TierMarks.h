#pragma once

#include "ui/shell/StatusBar.h"

#include <QCoreApplication>

namespace hoox {

class Composition;
class Format;
struct WindowModels;

/// What the status bar says about each tier, from what the models know already: no request of its own. GUI thread.
class TierMarks
{
    Q_DECLARE_TR_FUNCTIONS(hoox::TierMarks)

public:
    [[nodiscard]] static QList<TierMark> of(Composition &composition, const WindowModels &models, const Format &format);

private:
    [[nodiscard]] static TierMark locks(const WindowModels &models);
    [[nodiscard]] static TierMark config(Composition &composition);
    [[nodiscard]] static TierMark ledger(Composition &composition, const WindowModels &models, const Format &format);
    [[nodiscard]] static TierMark blobs(Composition &composition, const WindowModels &models, const Format &format);
    [[nodiscard]] static TierMark listedBlobs(const WindowModels &models);
};

} // namespace hoox
