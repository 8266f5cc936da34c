#include "ui/window/files.h"

#include "core/exchange/importfile.h"
#include "resources/templates.h"
#include "ui/window/filename.h"
#include "ui/window/mergedialog.h"
#include "ui/window/newdialog.h"
#include "ui/window/recovery.h"
#include "ui/window/templatefiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace moderato {
namespace {

constexpr int longestRecent = 8;

QString recentKey()
{
    return QStringLiteral("files/recent");
}

QString fileFilter()
{
    return Files::tr("Moderato events (*.moderato)");
}

Result<Event> freshSample()
{
    return fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
}

/// A name in the same folder that is still free.
QString freeSampleName(const QString& path)
{
    const QFileInfo info(path);
    for (int number = 1;; ++number) {
        const QString name =
            QStringLiteral("%1/%2-%3.%4")
                .arg(info.path(), info.completeBaseName(), QString::number(number), info.suffix());
        if (!QFileInfo::exists(name))
            return name;
    }
}

}  // namespace

Files::Files(Desk& desk, std::shared_ptr<Desks> desks, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_desks(std::move(desks))
    , m_window(window)
{
}

bool Files::open(const QString& path)
{
    std::shared_ptr<Document> present = m_desks->documentAt(path);
    if (!present) {
        Result<std::shared_ptr<Document>> document = Document::open(path);
        return document ? put(std::move(document)) : openRecovered(path, document.error().message);
    }
    if (present.get() != m_desk.document())
        put(std::move(present));
    // Only desks may hold a document that is going to be opened again.
    present.reset();
    return openAgain();
}

bool Files::openRecovered(const QString& path, const QString& message)
{
    const QString recovered = explainDamage(path, message, m_window);
    return !recovered.isEmpty() && put(Document::open(recovered));
}

bool Files::openAgain()
{
    const QString path = m_desk.document()->path();
    if (const Done again = m_desks->readAgain(*m_desk.document()); !again) {
        explain(again.error().message);
        return false;
    }
    remember(path);
    return true;
}

bool Files::openSample()
{
    return QFileInfo::exists(samplePath()) ? open(samplePath()) : put(sample());
}

Result<std::shared_ptr<Document>> Files::sample() const
{
    const QString path = samplePath();
    if (std::shared_ptr<Document> present = m_desks->documentAt(path))
        return present;
    if (QFileInfo::exists(path))
        return Document::open(path);
    const Result<Event> fresh = freshSample();
    if (!fresh)
        return failure(fresh.error().message);
    QDir().mkpath(QFileInfo(path).absolutePath());
    return Document::create(path, *fresh);
}

bool Files::isSample() const
{
    return m_desk.document() && QFileInfo(m_desk.document()->path()) == QFileInfo(samplePath());
}

void Files::askForNew()
{
    NewDialog dialog(lastFolder(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Result<Event> fresh = fromAnyTemplate(dialog.templateName(), QUuid::createUuid);
    if (!fresh)
        return explain(fresh.error().message);
    fresh->title = dialog.title();
    put(Document::create(dialog.path(), *fresh));
}

void Files::askToOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open an event"), lastFolder(), fileFilter());
    if (!path.isEmpty())
        open(path);
}

void Files::askForCopy()
{
    askForCopy(tr("Save a copy"), &Document::saveCopy);
}

void Files::askForSharedCopy()
{
    QMessageBox box(
        QMessageBox::Information, tr("Save a copy to share"),
        tr("The copy leaves out what is meant for your eyes alone: contacts, internal notes, runs, the "
           "history of edits and named versions."),
        QMessageBox::Cancel, m_window);
    const QAbstractButton* go = box.addButton(tr("&Choose where…"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == go)
        askForCopy(tr("Save a copy to share"), &Document::saveShared);
}

void Files::askForCopy(const QString& title, Copying copying)
{
    if (!m_desk.document())
        return;
    const QString name = tr("Copy of %1").arg(QFileInfo(m_desk.document()->path()).fileName());
    QFileDialog dialog(m_window, title);
    dialog.setNameFilter(fileFilter());
    // The copy never replaces a file, so there is nothing to confirm.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    const QString path = askWhereToSave(dialog, name);
    if (path.isEmpty())
        return;
    if (const Done done = (m_desk.document()->*copying)(path); !done)
        return explain(done.error().message);
    Q_EMIT told(tr("A copy is in %1").arg(QDir::toNativeSeparators(path)));
}

void Files::askToMerge()
{
    const QString other =
        QFileDialog::getOpenFileName(m_window, tr("Merge a copy"), lastFolder(), fileFilter());
    if (other.isEmpty())
        return;
    const std::optional<MergedCopy> merged = askForMerge(*m_desk.document(), other, m_window);
    if (!merged || !m_desk.commit(tr("Merge %1").arg(QFileInfo(other).fileName()), merged->event))
        return;
    if (const Done taken = takeRuns(*m_desk.document(), merged->runs); !taken)
        explain(taken.error().message);
}

void Files::askToImport()
{
    const QString filter =
        tr("Agendas, calendars and exported events (%1)").arg(u"*." + importSuffixes().join(u" *."));
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import sessions"), lastFolder(),
                                                      filter + u";;" + tr("All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

bool Files::importFile(const QString& path)
{
    if (!m_desk.canEdit()) {
        explain(tr("Sessions are imported into an event: open one that can be edited, or make a new one, "
                   "and import %1 then.")
                    .arg(QDir::toNativeSeparators(path)));
        return false;
    }
    const ImportFormat format = importFormatOf(path);
    const EventAndRuns before{m_desk.saved(), m_desk.document()->runs()};
    QFile file(path);
    const Result<EventAndRuns> read = readImport(file, path, format, QUuid::createUuid);
    const Result<EventAndRuns> next = read ? withImported(before, *read, format, QUuid::createUuid) : read;
    if (!next) {
        explain(next.error().message);
        return false;
    }
    if (!m_desk.commit(tr("Import %1").arg(QFileInfo(path).fileName()), next->event))
        return false;
    if (const Done taken = takeRuns(*m_desk.document(), {next->runs.mid(before.runs.size()), {}, {}}); !taken)
        explain(taken.error().message);
    showImported(before.event.sessions.size());
    return true;
}

/// Shows the first of the sessions from this place on, and says how many they are.
void Files::showImported(qsizetype first)
{
    const QList<Session>& sessions = m_desk.event().sessions;
    if (first < sessions.size())
        m_desk.showSession(sessions.at(first).id);
    Q_EMIT told(tr("%n session(s) imported. Undo takes them out again.", nullptr,
                   static_cast<int>(sessions.size() - first)));
}

void Files::askToResetSample()
{
    const auto answer = QMessageBox::question(
        m_window, tr("Reset the sample"),
        tr("The sample goes back to how it was at first. This is one edit: Undo brings your changes back."),
        QMessageBox::Reset | QMessageBox::Cancel);
    if (answer != QMessageBox::Reset)
        return;
    if (isSample()) {
        m_desk.commit(tr("Reset the sample"), freshSample());
        return;
    }
    Result<std::shared_ptr<Document>> present = sample();
    if (!present) {
        setSampleAside();
        present = sample();
    }
    if (put(std::move(present)))
        m_desk.commit(tr("Reset the sample"), freshSample());
}

/// A sample that can't be opened is kept under another name, with the journal that may mend it.
void Files::setSampleAside()
{
    const QString name = freeSampleName(samplePath());
    const QString journal = QStringLiteral("-journal");
    QFile::rename(samplePath() + journal, name + journal);
    if (QFile::rename(samplePath(), name))
        explain(tr("The sample could not be opened. It is kept as %1, and a new one takes its place.")
                    .arg(QDir::toNativeSeparators(name)));
}

QStringList Files::recent()
{
    QStringList paths = QSettings().value(recentKey()).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

bool Files::put(Result<std::shared_ptr<Document>> document)
{
    if (!document) {
        explain(document.error().message);
        return false;
    }
    m_desk.put(std::move(*document));
    remember(m_desk.document()->path());
    return true;
}

void Files::remember(const QString& path)
{
    const QStringList before = recent();
    QStringList paths = before;
    paths.removeAll(path);
    paths.prepend(path);
    paths = paths.mid(0, longestRecent);
    // Settings go to the disk at once, which the window waits for.
    if (paths != before)
        QSettings().setValue(recentKey(), paths);
}

QString Files::samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/moderato/sample.moderato");
}

void Files::explain(const QString& message)
{
    QMessageBox box(QMessageBox::Warning, tr("Moderato"), message, QMessageBox::Ok, m_window);
    // File names, and those of people who have a file open, are no markup.
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void Files::explainUnsaved(const QString& message)
{
    QMessageBox box(QMessageBox::Warning, tr("Moderato"), message, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("This last edit was not made. All others are still here, and editing goes on once the "
           "file can be written again."));
    const QAbstractButton* copy = box.addButton(tr("&Save a copy elsewhere…"), QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() == copy)
        askForCopy();
}

QString Files::lastFolder() const
{
    if (m_desk.document() && !isSample())
        return QFileInfo(m_desk.document()->path()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString Files::askWhereToSave(QFileDialog& dialog, const QString& name) const
{
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDirectory(lastFolder());
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace moderato
