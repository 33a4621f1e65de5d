#pragma once

#include "storage/config/ConfigStore.h"

#include <QObject>

#include <memory>

namespace hoox::tests {

/// What every config tier keeps, embedded or remote. A store joins by a subclass that makes one; each test gets a
/// fresh, empty store.
class ConfigContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<ConfigStore> make() = 0;

private Q_SLOTS:
    void anAbsentKeyIsAnAnswer();
    void anEmptyValueIsNotAMissingKey();
    void keysAndBytesComeBackAsTheyWent_data();
    void keysAndBytesComeBackAsTheyWent();
    void badKeysAreRefused_data();
    void badKeysAreRefused();
    void theLargestValueGoesInAndOneByteMoreDoesNot();
    void theLastWriteWinsAndTellsWhoWrote();
    void severalKeysComeInOneRead();
    void listingIsByPrefixInByteOrder();
    void removingAMissingKeySucceeds();
};

} // namespace hoox::tests
