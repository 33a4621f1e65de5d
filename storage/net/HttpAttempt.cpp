#include "storage/net/HttpAttempt.h"

#include "storage/base/Redactor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;
using Ending = AttemptEnd::Kind;

namespace {

constexpr qint64 kPiece = 64LL * 1024;
constexpr int kMultipleChoices = 300;
constexpr int kNotModified = 304;
constexpr int kNoContent = 204;
constexpr int kBadRequest = 400;
constexpr int kWhole = 1000; ///< Of a progress.

bool isRedirect(int status)
{
    return status >= kMultipleChoices && status < kBadRequest && status != kNotModified;
}

bool isHead(const HttpRequest &request)
{
    return request.method == "HEAD";
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Over TLS it is negotiated; in the clear it would need an upgrade that no service here knows. Never for the kill
    // switch: all of HTTP/2 goes through one connection, and one that died unheard would swallow every try (KS-3).
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                      request.url.scheme() == u"https" && request.urgency != HttpRequest::Urgency::KillSwitch);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    wire.setSslConfiguration(tls);
    wire.setRawHeader("User-Agent", "hoox-console/" HOOX_VERSION);
    for (const auto &header : request.headers)
        wire.setRawHeader(header.name, header.value);
    return wire;
}

QVector<HttpHeader> headersOf(const QNetworkReply &reply)
{
    QVector<HttpHeader> headers;
    for (const auto &header : reply.rawHeaderPairs())
        headers.append({header.first, header.second});
    return headers;
}

/// Qt calls every status of 400 and more an error as well; those are answers. Below, an error says that the body is not
/// what was sent.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    constexpr int firstOfContents = 200;
    if (error == QNetworkReply::NoError)
        return status > 0;
    return status >= kBadRequest && error >= firstOfContents && error != QNetworkReply::ProtocolFailure;
}

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::SslHandshakeFailedError:
        return true;
    default:
        return false;
    }
}

} // namespace

HttpAttempt::HttpAttempt(HttpRequest request, std::chrono::milliseconds silence, Listener listener, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_listener(std::move(listener)), m_body(m_request)
{
    m_total.setSingleShot(true);
    m_total.setInterval(m_request.total);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_total, &QTimer::timeout, this, [this] { takeLate(u"not done in the time for one attempt"_s); });
    connect(&m_silence, &QTimer::timeout, this, [this] { takeLate(u"silence in the middle"_s); });
}

HttpAttempt::~HttpAttempt()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
}

void HttpAttempt::begin(QNetworkAccessManager &manager)
{
    if (!m_body.begin()) {
        const Error unreadable{Error::Kind::Failed, m_request.bodyFile, u"cannot be read as far as it should"_s,
                               Error::Cause::Plain};
        QMetaObject::invokeMethod(
            this, [this, unreadable] { tell(Ending::Final, fail(unreadable)); }, Qt::QueuedConnection);
        return;
    }
    m_body.whenBroken([this] {
        const Error broken{Error::Kind::Failed, m_request.bodyFile, u"cannot be read on"_s, Error::Cause::Plain};
        QMetaObject::invokeMethod(
            this, [this, broken] { stop(Ending::Final, broken); }, Qt::QueuedConnection);
    });
    m_longerBody = m_body.size();
    m_reply = send(manager, networkRequest(m_request));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(4 * kPiece);
    listen();
    m_total.start();
    m_silence.start();
}

QNetworkReply *HttpAttempt::send(QNetworkAccessManager &manager, const QNetworkRequest &request)
{
    if (isHead(m_request))
        return manager.head(request);
    const bool isWrite = m_request.method == "PUT" || m_request.method == "POST";
    // Without a body Qt cannot be kept from sending again by itself: see BodyDevice::reset.
    if (m_body.size() == 0 && !isWrite && m_request.mayRepeat)
        return manager.sendCustomRequest(request, m_request.method);
    auto wire = request;
    // Qt would call a body of no type a form.
    if (!wire.hasRawHeader("Content-Type"))
        wire.setRawHeader("Content-Type", "application/octet-stream");
    return manager.sendCustomRequest(wire, m_request.method, &m_body);
}

void HttpAttempt::listen()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::onBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpAttempt::onTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::onFinished);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        m_silence.start();
        showProgress(sent, m_body.size());
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_silence.start(); });
}

void HttpAttempt::onHead()
{
    m_silence.start();
    m_listener.headCame();
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (m_stopped || isHead(m_request) || !length.isValid())
        return;
    m_longerBody = std::max(m_longerBody, length.toLongLong());
    // Said to be too long: not a byte of it is waited for.
    if (length.toLongLong() > m_request.largestAnswer)
        takeTooLong();
}

void HttpAttempt::onBytes()
{
    m_silence.start();
    while (!m_stopped && m_reply->bytesAvailable() > 0)
        keep(m_reply->read(kPiece));
}

void HttpAttempt::keep(const QByteArray &piece)
{
    m_received += piece.size();
    if (m_received > m_request.largestAnswer) {
        takeTooLong();
        return;
    }
    const auto code = status();
    if (m_request.sink && code >= 200 && code < kMultipleChoices) {
        const bool isFirst = !std::exchange(m_isStreamed, true);
        if (isFirst && m_request.accepts) {
            if (const auto accepted = m_request.accepts({code, headersOf(*m_reply), {}}); !accepted) {
                stop(Ending::Final, accepted.error());
                return;
            }
        }
        if (const auto taken = m_request.sink(piece); !taken) {
            stop(Ending::Final, taken.error());
            return;
        }
    } else {
        m_answer.body.append(piece);
    }
    if (const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader); length.isValid())
        showProgress(m_received, length.toLongLong());
}

void HttpAttempt::onTlsErrors(const QList<QSslError> &errors)
{
    // Heard, told, and never ignored: Qt ends the attempt by itself.
    QStringList texts;
    for (const auto &error : errors)
        texts.append(error.errorString());
    texts.removeDuplicates();
    m_tlsErrors = texts.join(u"; "_s);
}

void HttpAttempt::showProgress(qint64 done, qint64 total)
{
    if (total > 0 && total >= m_longerBody)
        m_listener.progressed(static_cast<int>(std::min<qint64>(kWhole, done * kWhole / total)));
}

void HttpAttempt::takeTooLong()
{
    stop(Ending::Final, {Error::Kind::Full, m_request.subject, {}, Error::Cause::TooLarge});
}

void HttpAttempt::takeLate(const QString &detail)
{
    // The word that it was sent comes from another thread. Where a mistake would matter, it is taken to be out.
    const bool isOut = m_isSent || !m_request.mayRepeat;
    stop(isOut ? Ending::Unknown : Ending::NotSent,
         {isOut ? Error::Kind::Timeout : Error::Kind::Offline, m_request.subject, detail, Error::Cause::Plain});
}

void HttpAttempt::stop(AttemptEnd::Kind kind, Error error)
{
    if (m_stopped)
        return;
    m_stopped = Outcome{{kind}, fail(std::move(error)), m_isStreamed};
    // Ends in onFinished, within this call, or already did.
    m_reply->abort();
}

void HttpAttempt::tell(AttemptEnd::Kind kind, Result<HttpAnswer> result)
{
    m_total.stop();
    m_silence.stop();
    m_listener.ended({{kind, m_answer.status}, std::move(result), m_isStreamed});
}

void HttpAttempt::onFinished()
{
    onBytes();
    if (m_stopped) {
        tell(m_stopped->end.kind, std::move(m_stopped->result));
        return;
    }
    m_answer.status = status();
    m_answer.headers = headersOf(*m_reply);
    if (isRedirect(m_answer.status)) {
        // Qt calls one of them an error when it cannot send the body again. What a redirect's body says is of no use.
        if (m_request.takesRedirect) {
            m_answer.body.clear();
            tell(Ending::Answered, std::move(m_answer));
            return;
        }
        const auto target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        tell(Ending::Final, fail(Error::Kind::Failed, m_request.subject,
                                 u"HTTP %1 to %2"_s.arg(m_answer.status).arg(m_request.url.resolved(target).host()),
                                 Error::Cause::NotTheService));
        return;
    }
    if (isAnswer(m_answer.status, m_reply->error()) && hasWholeBody()) {
        m_listener.progressed(kWhole);
        tell(Ending::Answered, std::move(m_answer));
        return;
    }
    auto [end, error] = failure();
    tell(end, fail(std::move(error)));
}

bool HttpAttempt::hasWholeBody() const
{
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return isHead(m_request) || m_answer.status == kNoContent || m_answer.status == kNotModified || !length.isValid() ||
           length.toLongLong() == m_received;
}

std::pair<AttemptEnd::Kind, Error> HttpAttempt::failure() const
{
    const auto error = m_reply->error();
    const auto text = redacted(m_reply->errorString());
    const auto as = [this](Error::Kind kind, const QString &detail, Error::Cause cause = Error::Cause::Plain) {
        return Error{kind, m_request.subject, detail, cause};
    };
    if (error == QNetworkReply::SslHandshakeFailedError) {
        // A bad certificate stays bad; a handshake that broke off may go well the next time.
        return {m_tlsErrors.isEmpty() ? Ending::NotSent : Ending::Final,
                as(Error::Kind::Offline, m_tlsErrors.isEmpty() ? text : m_tlsErrors, Error::Cause::TlsFailed)};
    }
    if (isBeforeSending(error))
        return {Ending::NotSent, as(Error::Kind::Offline, text)};
    // A body that does not unpack, or unpacks to more than anybody sends.
    if (error == QNetworkReply::UnknownContentError)
        return {Ending::Final, as(Error::Kind::Corrupt, text, Error::Cause::BadAnswer)};
    if (m_answer.status > 0)
        return {Ending::Unknown, as(Error::Kind::Corrupt, text, Error::Cause::TornAnswer)};
    if (error == QNetworkReply::ProtocolFailure)
        return {Ending::Unknown, as(Error::Kind::Failed, text, Error::Cause::NotTheService)};
    return {Ending::Unknown, as(Error::Kind::Timeout, text)};
}

int HttpAttempt::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace hoox
