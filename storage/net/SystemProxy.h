#pragma once

class QNetworkAccessManager;

namespace hoox {

/// Lets `manager` go out through the proxy that the system names for each address; this computer is never asked through
/// one.
void useSystemProxy(QNetworkAccessManager &manager);

} // namespace hoox
