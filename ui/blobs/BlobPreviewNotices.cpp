#include "ui/blobs/BlobPreview.h"

#include "ui/common/ErrorText.h"
#include "ui/common/LineView.h"
#include "ui/common/Notice.h"

#include <QLabel>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPathsInNotice = 6;

} // namespace

void BlobPreview::showNotices()
{
    if (m_shown->packing == UnpackedBytes::State::TooLarge || m_shown->packing == UnpackedBytes::State::Damaged)
        showPackedAsItIs();
    if (m_shown->fault)
        showFault();
    if (m_shown->records)
        showColumnsLeftOut();
    showSecrets();
}

void BlobPreview::showColumnsLeftOut()
{
    if (!m_shown->records->hasMoreColumns() && m_shown->records->count() <= JsonRecords::kLookedAt)
        return;
    const auto &format = m_appearance.format();
    m_notice->showMessage(
        tr("The table may not have every member."),
        tr("Its columns are the members of the first %1 records, %2 at most. What else a record has stands in Raw.")
            .arg(format.count(JsonRecords::kLookedAt), format.count(JsonRecords::kMostColumns)));
    m_notice->show();
}

void BlobPreview::showPackedAsItIs()
{
    const auto name = visibleText(m_loader.key().section(u'/', -1));
    if (m_shown->packing == UnpackedBytes::State::TooLarge)
        m_notice->showMessage(tr("Packed, and too large to be unpacked here."),
                              tr("%1 is gzip that holds more than %2. Download it instead; below are its packed bytes.")
                                  .arg(name, m_appearance.format().size(BlobContent::kLargestUnpacked)));
    else
        m_notice->showMessage(
            tr("Damaged gzip."),
            tr("%1 is gzip that is cut off, or does not match its checksum. Below are its packed bytes.").arg(name));
    m_notice->show();
}

void BlobPreview::showFault()
{
    const auto error = m_shown->error(visibleText(m_loader.key().section(u'/', -1)));
    const auto what = [&error] {
        switch (error->cause) {
        case Error::Cause::TooDeep:
            return tr("Nested too deeply for a tree.");
        case Error::Cause::TooLarge:
            return tr("Too many values for a tree.");
        default:
            return tr("Not JSON.");
        }
    };
    m_notice->showMessage(what(), ErrorText::sentence(*error));
    m_notice->show();
    m_raw->goTo(m_shown->faultLine);
    m_raw->setFaultLine(m_shown->faultLine);
}

void BlobPreview::showSecrets()
{
    const auto &secrets = m_shown->secrets;
    const auto all = secrets.slipped + secrets.before;
    m_masked->setVisible(all > 0);
    m_masked->setText(tr("Secrets masked: %1").arg(m_appearance.format().count(all)));
    m_masked->setToolTip(
        tr("Masked when it was written: %1. Masked here: %2.")
            .arg(m_appearance.format().count(secrets.before), m_appearance.format().count(secrets.slipped)));
    if (secrets.slipped == 0)
        return;
    QStringList paths;
    for (const auto &path : secrets.paths.mid(0, kMostPathsInNotice))
        paths.append(visibleText(path));
    if (secrets.slipped > paths.size())
        paths.append(tr("and %1 more").arg(m_appearance.format().count(secrets.slipped - paths.size())));
    m_secretNotice->showMessage(
        tr("Secrets slipped into this object: %1.").arg(m_appearance.format().count(secrets.slipped)),
        tr("They are masked here and in what you copy, but stand in the store: %1. Replace these keys.")
            .arg(paths.join(u", "_s)));
    m_secretNotice->show();
}

} // namespace hoox
