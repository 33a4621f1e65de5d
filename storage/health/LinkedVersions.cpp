#include "storage/health/LinkedVersions.h"

#include <QtGlobal>

#include <openssl/crypto.h>
#include <sqlite3.h>

namespace hoox {

using namespace Qt::StringLiterals;

QVector<LinkedVersion> linkedVersions()
{
    return {{u"Qt"_s, qVersion()},
            {u"SQLite"_s, sqlite3_libversion()},
            {u"OpenSSL"_s, OpenSSL_version(OPENSSL_VERSION_STRING)}};
}

} // namespace hoox
