#include "storage/blobs/S3Listing.h"

#include "storage/base/RunOn.h"
#include "storage/blobs/S3Errors.h"
#include "storage/blobs/S3ListParser.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostIdlePages = 20;
constexpr qsizetype kLongestStart = 1024; ///< In bytes, as a key.

/// Sorts behind whatever begins with `start`, short of a key that goes on behind the last character there is.
QByteArray behindAll(const QByteArray &start)
{
    const auto last = start + "\xf4\x8f\xbf\xbf";
    return last.size() <= kLongestStart ? last : start;
}

/// Sorts right before `folder`, which ends in `/`: `.` comes before that.
QByteArray beforeAll(const QByteArray &folder)
{
    return behindAll(folder.chopped(1) + '.');
}

bool isFolderName(const BlobListRequest &request, const QString &name)
{
    return !request.delimiter.isEmpty() && name.size() > request.prefix.size() && name.startsWith(request.prefix) &&
           name.indexOf(request.delimiter, request.prefix.size()) == name.size() - request.delimiter.size();
}

} // namespace

S3ListPosition::~S3ListPosition()
{
    for (auto &cursor : cursors) {
        if (cursor.question)
            cursor.question->answer.cancel();
    }
}

S3Listing::S3Listing(std::shared_ptr<const S3Wire> wire, Promise promise, BlobListRequest request,
                     S3ListAhead::Neighbours neighbours, QObject *parent)
    : S3Task(std::move(wire), std::move(promise), parent),
      m_request(std::move(request)),
      m_neighbours(std::move(neighbours)),
      m_limit(std::clamp(m_request.limit, 1, 1000)),
      m_position(m_neighbours.from)
{
}

void S3Listing::begin()
{
    if (const auto configured = wire().checkPlaces(); !configured) {
        end(fail(configured.error()));
        return;
    }
    if (!m_position)
        addCursors();
    goOn();
}

void S3Listing::addCursors()
{
    m_position = std::make_shared<S3ListPosition>();
    const auto &places = wire().places();
    const auto &prefix = m_request.prefix;
    const bool isWithinReports = wire().isReport(prefix);
    const bool isAboveReports = std::any_of(s3::kReportFolders.begin(), s3::kReportFolders.end(),
                                            [&prefix](QStringView folder) { return folder.startsWith(prefix); });
    if (!places.logs.bucket.isEmpty() && !isWithinReports)
        addCursor(places.logs);
    if (!places.reports.bucket.isEmpty() && (isWithinReports || isAboveReports))
        addCursor(places.reports);
}

void S3Listing::addCursor(const S3Place &place)
{
    Cursor cursor;
    cursor.place = &place;
    cursor.after = m_request.startAfter.toUtf8();
    // Without this the service would tell of the folder again, for the keys in it.
    const bool isFolder = isFolderName(m_request, m_request.startAfter);
    cursor.startAfter = isFolder ? behindAll(cursor.after) : cursor.after;
    skipForeign(cursor, cursor.startAfter);
    m_position->cursors.push_back(std::move(cursor));
}

bool S3Listing::isOwnedBy(const Cursor &cursor, const QByteArray &name) const
{
    const auto &places = wire().places();
    return &(wire().isReport(QString::fromUtf8(name)) ? places.reports : places.logs) == cursor.place;
}

/// Keys that belong to the other bucket, however many there are, cost no pages.
void S3Listing::skipForeign(Cursor &cursor, const QByteArray &position) const
{
    const auto &places = wire().places();
    if (places.logs.bucket.isEmpty() || places.reports.bucket.isEmpty())
        return;
    const bool isReports = cursor.place == &places.reports;
    const auto jump = [&cursor](const QByteArray &start) {
        cursor.startAfter = start;
        cursor.token.clear();
    };
    for (const auto text : s3::kReportFolders) {
        const auto folder = text.toUtf8();
        if (position.startsWith(folder))
            return isReports ? void() : jump(std::max(position, behindAll(folder)));
        if (isReports && position < folder)
            return position < beforeAll(folder) ? jump(beforeAll(folder)) : void();
    }
    if (isReports)
        cursor.isEnded = true;
}

S3Listing::Cursor *S3Listing::cursorToRead()
{
    auto &cursors = m_position->cursors;
    const auto found = std::find_if(cursors.begin(), cursors.end(),
                                    [](const Cursor &cursor) { return cursor.names.empty() && !cursor.isEnded; });
    return found == cursors.end() ? nullptr : &*found;
}

S3Listing::Cursor *S3Listing::cursorToTell()
{
    Cursor *first = nullptr;
    for (auto &cursor : m_position->cursors) {
        if (!cursor.names.empty() && (!first || cursor.names.front().utf8 < first->names.front().utf8))
            first = &cursor;
    }
    return first;
}

void S3Listing::goOn()
{
    for (;;) {
        auto *const unread = cursorToRead();
        if (m_page.objects.size() + m_page.folders.size() == m_limit) {
            return unread || cursorToTell() ? endWithMore() : end(std::move(m_page));
        }
        if (unread)
            return fetch(*unread);
        auto *const cursor = cursorToTell();
        if (!cursor)
            return end(std::move(m_page));
        const auto name = std::move(cursor->names.front());
        cursor->names.pop_front();
        if (name.object)
            m_page.objects.append(*name.object);
        else
            m_page.folders.append(QString::fromUtf8(name.utf8));
        m_last = name.utf8;
    }
}

void S3Listing::endWithMore()
{
    m_page.nextStartAfter = QString::fromUtf8(m_last);
    auto following = m_request;
    following.startAfter = m_page.nextStartAfter;
    m_neighbours.next(following, m_position);
    end(std::move(m_page));
}

void S3Listing::fetch(Cursor &cursor)
{
    auto question = std::exchange(cursor.question, std::nullopt);
    if (question && cursor.questionToken != cursor.token) {
        question->answer.cancel();
        question.reset();
    }
    const auto sent = question ? Result<S3Question>(*question) : send(cursor, cursor.token);
    if (!sent)
        return end(fail(sent.error()));
    listen(*sent, [this, &cursor](const Result<HttpAnswer> &answer) {
        if (!answer)
            return end(fail(answer.error()));
        if (!answer->isSuccess())
            return end(fail(s3::errorOf(*answer, cursor.place->bucket, {})));
        askAhead(cursor, answer->body);
        read(cursor, answer->body);
    });
}

/// On a worker: the network's thread has other requests to send.
void S3Listing::read(Cursor &cursor, const QByteArray &xml)
{
    const auto parsed =
        runOnPool<S3ListPage>([xml, bucket = cursor.place->bucket] { return s3::parseList(xml, bucket); });
    whenDone(parsed, this, [this, &cursor](const Result<S3ListPage> &page) {
        if (isOver())
            return;
        const auto taken = page ? take(cursor, *page) : Result<Done>(fail(page.error()));
        if (taken)
            goOn();
        else
            end(fail(taken.error()));
    });
}

/// The service works on the next page while this one is read.
void S3Listing::askAhead(Cursor &cursor, const QByteArray &xml)
{
    const auto token = m_neighbours.isWanted() ? s3::peekToken(xml) : QString();
    if (token.isEmpty())
        return;
    if (const auto sent = send(cursor, token)) {
        cursor.question = *sent;
        cursor.questionToken = token;
    }
}

Result<S3Question> S3Listing::send(const Cursor &cursor, const QString &token) const
{
    S3Query query{{u"list-type"_s, u"2"_s}, {u"encoding-type"_s, u"url"_s}, {u"max-keys"_s, QString::number(m_limit)}};
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.append({name, value});
    };
    add(u"prefix"_s, m_request.prefix);
    add(u"delimiter"_s, m_request.delimiter);
    add(u"continuation-token"_s, token);
    if (token.isEmpty())
        add(u"start-after"_s, QString::fromUtf8(cursor.startAfter));
    const auto url = s3::address(*cursor.place, {}, query);
    if (!url)
        return fail(url.error());
    HttpRequest request;
    request.url = *url;
    request.subject = cursor.place->bucket;
    return S3Question{request, wire().client().send(request)};
}

Result<Done> S3Listing::take(Cursor &cursor, const S3ListPage &page) const
{
    cursor.token = page.nextToken;
    cursor.isEnded = page.nextToken.isEmpty();
    if (const auto sorted = sortIn(cursor, page); !sorted)
        return sorted;
    cursor.idlePages = cursor.names.empty() ? cursor.idlePages + 1 : 0;
    if (!cursor.isEnded && cursor.idlePages >= kMostIdlePages) {
        return fail(Error::Kind::Failed, cursor.place->bucket, u"%1 pages without a new name"_s.arg(kMostIdlePages),
                    Error::Cause::EndlessAnswer);
    }
    return Done{};
}

Result<Done> S3Listing::sortIn(Cursor &cursor, const S3ListPage &page) const
{
    const auto prefix = m_request.prefix.toUtf8();
    std::vector<Name> names;
    for (const auto &object : page.objects)
        names.push_back({object.key.toUtf8(), object});
    for (const auto &folder : page.folders)
        names.push_back({folder.toUtf8(), std::nullopt});
    std::sort(names.begin(), names.end(), [](const Name &left, const Name &right) { return left.utf8 < right.utf8; });
    const auto position = names.empty() ? QByteArray() : names.back().utf8;
    for (auto &name : names) {
        if (!name.utf8.startsWith(prefix)) {
            return fail(Error::Kind::Corrupt, cursor.place->bucket, u"a name without the prefix that was asked for"_s,
                        Error::Cause::BadAnswer);
        }
        if (name.utf8 <= cursor.after || !isOwnedBy(cursor, name.utf8))
            continue;
        cursor.after = name.utf8;
        cursor.names.push_back(std::move(name));
    }
    if (!cursor.isEnded && !position.isEmpty())
        skipForeign(cursor, position);
    return Done{};
}

} // namespace hoox
