#include "ui/shell/ProfileWords.h"

namespace hoox {

QString ProfileWords::badge(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Paper:
        return tr("PAPER");
    case ProfileKind::Test:
        return tr("TEST");
    case ProfileKind::RealMoney:
        return tr("REAL MONEY");
    }
    Q_UNREACHABLE();
}

Tag::Look ProfileWords::look(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Paper:
        return Tag::Look::Outline;
    case ProfileKind::Test:
        return Tag::Look::Dashed;
    case ProfileKind::RealMoney:
        return Tag::Look::Filled;
    }
    Q_UNREACHABLE();
}

} // namespace hoox
