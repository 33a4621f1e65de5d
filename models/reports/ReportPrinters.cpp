#include "models/reports/ReportPrinters.h"

#include "storage/base/WhenDone.h"

#include <QFileInfo>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A print server elsewhere may not answer.
constexpr auto kPrintPatience = 15s;
constexpr qint64 kMostWords = 64 * 1024;

/// Answers `promise` once. Its process belongs to it.
struct PrintWork
{
    explicit PrintWork(QString name) : program(std::move(name)) { promise.start(); }
    void answer(const Result<QString> &result)
    {
        if (std::exchange(isAnswered, true))
            return;
        promise.addResult(result);
        promise.finish();
    }
    QString program;
    QPromise<Result<QString>> promise;
    bool isAnswered = false;
};

/// "system default destination: NAME", whatever the words; empty if there is none.
QString defaultOf(const QString &words)
{
    const auto colon = words.lastIndexOf(u": "_s);
    return colon < 0 ? QString() : words.mid(colon + 2).trimmed();
}

QStringList namesOf(const QString &lines)
{
    QStringList names;
    const auto all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : all) {
        // A name of the print system has no blanks; what else is said there is none.
        const auto name = line.trimmed();
        if (!name.isEmpty() && !name.contains(u' '))
            names.append(name);
    }
    return names;
}

} // namespace

ReportPrinters::ReportPrinters(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder)) {}

Pending<QString> ReportPrinters::run(const QString &program, const QStringList &arguments)
{
    auto work = std::make_shared<PrintWork>(program);
    auto *process = new QProcess(this);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process->setProcessEnvironment(environment);
    connect(process, &QProcess::finished, process, [work, process](int status, QProcess::ExitStatus how) {
        process->deleteLater();
        const auto said = QString::fromUtf8(process->readAllStandardError().left(kMostWords)).trimmed();
        if (how == QProcess::NormalExit && status == 0)
            work->answer(QString::fromUtf8(process->readAllStandardOutput().left(kMostWords)));
        else
            work->answer(fail(Error::Kind::Failed, work->program, said));
    });
    connect(process, &QProcess::errorOccurred, process, [work, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // it ends too, then
        process->deleteLater();
        work->answer(fail(Error::Kind::NotFound, work->program));
    });
    QTimer::singleShot(kPrintPatience, process, [work, process] {
        work->answer(fail(Error::Kind::Timeout, work->program));
        process->kill();
    });
    process->start(m_folder.isEmpty() ? program : m_folder + u'/' + program, arguments, QIODevice::ReadOnly);
    return work->promise.future();
}

Pending<QStringList> ReportPrinters::list()
{
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    const auto answer = [promise](const Result<QStringList> &names) {
        promise->addResult(names);
        promise->finish();
    };
    whenDone(run(u"lpstat"_s, {u"-e"_s}), this, [this, answer](const Result<QString> &listed) {
        if (!listed) {
            answer(fail(listed.error()));
            return;
        }
        auto names = namesOf(*listed);
        whenDone(run(u"lpstat"_s, {u"-d"_s}), this, [answer, names](const Result<QString> &told) mutable {
            const auto first = told ? defaultOf(*told) : QString();
            if (names.removeOne(first))
                names.prepend(first);
            answer(names);
        });
    });
    return promise->future();
}

Pending<Done> ReportPrinters::print(const QString &file, const QString &printer)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const QStringList arguments{u"-d"_s, printer, u"-t"_s, QFileInfo(file).fileName(), u"--"_s, file};
    whenDone(run(u"lp"_s, arguments), this, [promise](const Result<QString> &taken) {
        promise->addResult(taken ? Result<Done>(Done{}) : fail(taken.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace hoox
