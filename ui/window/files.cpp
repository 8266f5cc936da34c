#include "ui/window/files.h"

#include "core/plan/lookup.h"
#include "core/report/runofshow.h"
#include "resources/templates.h"
#include "ui/report/pdf.h"
#include "ui/window/newdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>
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

QString withSuffix(const QString& path, const QString& suffix)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

/// A name that any file system takes.
QString fileNameFor(const QString& title)
{
    QString name = title.simplified().left(60);
    for (QChar& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = u'-';
    return name.isEmpty() ? Files::tr("event") : name;
}

}  // namespace

Files::Files(Desk& desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window) {}

bool Files::open(const QString& path)
{
    return put(Document::open(path));
}

bool Files::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path))
        return open(path);
    const Result<Event> sample = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
    if (!sample) {
        explain(sample.error().message);
        return false;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    return put(Document::create(path, *sample));
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
    Result<Event> fresh = fromTemplate(dialog.templateName(), QUuid::createUuid);
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
    if (!m_desk.document())
        return;
    const QString proposed =
        lastFolder() + u'/' + tr("Copy of %1").arg(QFileInfo(m_desk.document()->path()).fileName());
    const QString path =
        withSuffix(QFileDialog::getSaveFileName(m_window, tr("Save a copy"), proposed, fileFilter(), nullptr,
                                                QFileDialog::DontConfirmOverwrite),
                   QStringLiteral(".moderato"));
    if (path.isEmpty())
        return;
    if (const Done done = m_desk.document()->saveCopy(path); !done)
        return explain(done.error().message);
    Q_EMIT told(tr("A copy is in %1").arg(QDir::toNativeSeparators(path)));
}

void Files::askToResetSample()
{
    const auto answer = QMessageBox::question(
        m_window, tr("Reset the sample"),
        tr("The sample goes back to how it was at first. This is one edit: Undo brings your changes back."),
        QMessageBox::Reset | QMessageBox::Cancel);
    if (answer != QMessageBox::Reset || (!isSample() && !openSample()))
        return;
    m_desk.commit(tr("Reset the sample"), fromTemplate(QStringLiteral("main-session"), QUuid::createUuid));
}

void Files::askForRunOfShow()
{
    if (!m_desk.agenda())
        return;
    const QString a4 = tr("PDF on A4 (*.pdf)");
    const QString letter = tr("PDF on Letter (*.pdf)");
    const bool prefersLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    QString chosen = prefersLetter ? letter : a4;
    const QString proposed =
        lastFolder() + u'/' + tr("Run of show - %1.pdf").arg(fileNameFor(m_desk.session()->title));
    const QString path = withSuffix(QFileDialog::getSaveFileName(m_window, tr("Export run of show"), proposed,
                                                                 a4 + QStringLiteral(";;") + letter, &chosen),
                                    QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    if (const Done done = writeRunOfShow(path, {chosen == letter ? QPageSize::Letter : QPageSize::A4, false});
        !done)
        return explain(done.error().message);
    Q_EMIT told(tr("The run of show is in %1").arg(QDir::toNativeSeparators(path)));
}

QStringList Files::recent()
{
    QStringList paths = QSettings().value(recentKey()).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

bool Files::put(Result<std::unique_ptr<Document>> document)
{
    if (!document) {
        explain(document.error().message);
        return false;
    }
    m_desk.put(std::move(*document));
    QStringList paths = recent();
    const QString path = m_desk.document()->path();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey(), QStringList(paths.mid(0, longestRecent)));
    Q_EMIT recentChanged();
    return true;
}

QString Files::samplePath() const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/moderato/sample.moderato");
}

void Files::explain(const QString& message)
{
    QMessageBox::warning(m_window, tr("Moderato"), message);
}

QString Files::lastFolder() const
{
    if (m_desk.document() && !isSample())
        return QFileInfo(m_desk.document()->path()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Done Files::writeRunOfShow(const QString& path, const PageFormat& format)
{
    const Report report =
        runOfShow(m_desk.saved(), *m_desk.session(), *m_desk.agenda(), m_desk.assessment().schedule);
    const Result<QByteArray> pdf = toPdf(report, format);
    if (!pdf)
        return failure(pdf.error().message);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return failure(tr("%1 could not be written: %2. Choose another folder.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

}  // namespace moderato
