#include "ui/window/handouts.h"

#include "ui/handouts/handoutsview.h"
#include "ui/parts/preferences.h"
#include "ui/parts/screenclock.h"
#include "ui/report/print.h"
#include "ui/window/files.h"
#include "ui/window/handoutnames.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>

namespace moderato {
namespace {

constexpr int milliseconds = 400;  // after which a progress is shown

QString filterOf(ExportFormat format)
{
    return QStringLiteral("%1 (*.%2)").arg(formatName(format), suffixOf(format));
}

QList<ExportFormat> allFormats()
{
    QList<ExportFormat> formats;
    for (int i = 0; i < enumCount<ExportFormat>(); ++i)
        formats.append(static_cast<ExportFormat>(i));
    return formats;
}

/// Offers the formats, and takes the suffix of a name along with the format that is chosen.
void offerFormats(QFileDialog& dialog, const QList<ExportFormat>& formats)
{
    QStringList filters;
    for (const ExportFormat format : formats)
        filters.append(filterOf(format));
    dialog.setNameFilters(filters);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog, formats, filters](const QString& filter) {
                         const qsizetype place = filters.indexOf(filter);
                         if (place < 0)
                             return;
                         dialog.setDefaultSuffix(suffixOf(formats.at(place)));
                         const QFileInfo chosen(dialog.selectedFiles().value(0));
                         dialog.selectFile(chosen.completeBaseName() + u'.' + suffixOf(formats.at(place)));
                     });
}

ExportFormat chosenFormat(const QFileDialog& dialog, const QList<ExportFormat>& formats)
{
    const qsizetype place = dialog.nameFilters().indexOf(dialog.selectedNameFilter());
    return formats.value(place, formats.first());
}

struct PlannedFile {
    ExportRequest request;
    QString path;
};

/// A file for each handout.
QList<PlannedFile> filesIn(const QString& folder, const Event& event, const ExportRequest& request)
{
    QList<PlannedFile> files;
    QSet<QString> taken;
    for (const Handout& handout : request.handouts) {
        ExportRequest one = request;
        one.handouts = {handout};
        files.append({one, freeName(folder, nameOf(event, handout), suffixOf(one.format), taken)});
    }
    return files;
}

/// Asks before files are written over that lie there already.
bool mayReplace(const QList<PlannedFile>& files, QWidget* window)
{
    const auto there = static_cast<int>(std::count_if(
        files.cbegin(), files.cend(), [](const PlannedFile& file) { return QFileInfo::exists(file.path); }));
    if (there == 0)
        return true;
    QMessageBox box(
        QMessageBox::Question, Handouts::tr("Save handouts"),
        Handouts::tr("%n file(s) with these names are in the folder already. They can be replaced, "
                     "or you choose another folder.",
                     nullptr, there),
        QMessageBox::Cancel, window);
    const QPushButton* replace = box.addButton(Handouts::tr("&Replace"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == replace;
}

/// Shows how far a long piece of work is, and lets the user stop it.
class ShownProgress {
public:
    ShownProgress(const QString& text, QWidget* parent) : m_dialog(text, Handouts::tr("Stop"), 0, 0, parent)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(milliseconds);
    }

    Progress progress()
    {
        return [this](int done, int count) {
            m_dialog.setMaximum(count);
            m_dialog.setValue(done);
            return !m_dialog.wasCanceled();
        };
    }

private:
    QProgressDialog m_dialog;
};

}  // namespace

Handouts::Handouts(Desk& desk, Files& files, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_files(files)
    , m_window(window)
{
}

void Handouts::openView(std::optional<Sheet> only)
{
    if (!m_view) {
        m_view = new HandoutsView(m_desk, m_window);
        connect(m_view, &HandoutsView::saveWanted, this, [this] { save(m_view->request()); });
        connect(m_view, &HandoutsView::saveEachWanted, this, [this] { saveEach(m_view->request()); });
        connect(m_view, &HandoutsView::printWanted, this, [this] { print(m_view->request()); });
    }
    if (only)
        m_view->chooseOnly(*only);
    m_view->show();
    m_view->raise();
    m_view->activateWindow();
}

void Handouts::openReview(RunId run)
{
    openView(Sheet::After);
    m_view->showRun(run);
}

QWidget* Handouts::asking() const
{
    return m_view && m_view->isVisible() ? m_view : m_window;
}

ExportRequest Handouts::runOfShowRequest() const
{
    ExportRequest request;
    request.session = m_desk.session()->id;
    request.agenda = m_desk.agenda()->id;
    request.handouts = {{Sheet::RunOfShow, request.session, request.agenda, {}, {}}};
    request.options.clock = screenClock();
    request.page.paper = readPreferences().letterPaper ? QPageSize::Letter : QPageSize::A4;
    return request;
}

void Handouts::exportRunOfShow()
{
    if (!m_desk.agenda())
        return;
    ExportRequest request = runOfShowRequest();
    const QString a4 = tr("PDF on A4 (*.pdf)");
    const QString letter = tr("PDF on Letter (*.pdf)");
    QFileDialog dialog(m_window, tr("Export run of show"));
    dialog.setNameFilters({a4, letter});
    dialog.selectNameFilter(request.page.paper == QPageSize::Letter ? letter : a4);
    const QString path = m_files.askWhereToSave(dialog, nameOf(m_desk.saved(), request));
    if (path.isEmpty())
        return;
    request.page.paper = dialog.selectedNameFilter() == letter ? QPageSize::Letter : QPageSize::A4;
    write(request, path);
}

void Handouts::printRunOfShow()
{
    if (m_desk.agenda())
        print(runOfShowRequest());
}

void Handouts::save(ExportRequest request)
{
    QFileDialog dialog(asking(), tr("Save handouts"));
    QList<ExportFormat> formats = allFormats();
    if (request.handouts.isEmpty())
        formats.removeIf([](ExportFormat format) { return scopeOf(format) == ExportScope::Sheets; });
    offerFormats(dialog, formats);
    request.format = formats.first();
    const QString path = m_files.askWhereToSave(dialog, nameOf(m_desk.saved(), request));
    if (path.isEmpty())
        return;
    request.format = chosenFormat(dialog, formats);
    if (scopeOf(request.format) == ExportScope::Event && m_desk.document())
        request.options.runs = m_desk.document()->runs();
    write(request, path);
}

void Handouts::write(const ExportRequest& request, const QString& path)
{
    ShownProgress shown(tr("Writing the handouts…"), asking());
    if (const Done done = exportTo(path, m_desk.saved(), request, shown.progress()); !done)
        return m_files.explain(done.error().message);
    Q_EMIT told(tr("It is written to %1").arg(QDir::toNativeSeparators(path)));
}

void Handouts::saveEach(const ExportRequest& request)
{
    const QString folder = QFileDialog::getExistingDirectory(asking(), tr("Folder for the handouts"));
    if (folder.isEmpty())
        return;
    const QList<PlannedFile> files = filesIn(folder, m_desk.saved(), request);
    if (!mayReplace(files, asking()))
        return;
    ShownProgress shown(tr("Writing the handouts…"), asking());
    const Progress progress = shown.progress();
    const int count = static_cast<int>(files.size());
    for (int i = 0; i < count; ++i) {
        if (const Done done = exportTo(files.at(i).path, m_desk.saved(), files.at(i).request); !done) {
            Q_EMIT told(tr("Stopped after %n file(s)", nullptr, i));
            return m_files.explain(done.error().message);
        }
        if (!progress(i + 1, count))
            return Q_EMIT told(tr("Stopped after %n file(s)", nullptr, i + 1));
    }
    Q_EMIT told(tr("%n file(s) are in %1", nullptr, count).arg(QDir::toNativeSeparators(folder)));
}

void Handouts::print(const ExportRequest& request)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(request.page.paper));
    printer.setPageOrientation(request.page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(nameOf(m_desk.saved(), request));
    QPrintDialog dialog(&printer, asking());
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The pages have margins of their own.
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
    ShownProgress shown(tr("Printing the handouts…"), asking());
    const ReportSequence reports = reportsOf(m_desk.saved(), request.handouts, request.options);
    if (const Done done = moderato::print(reports, printer, shown.progress(), request.page.percent); !done)
        return m_files.explain(done.error().message);
    Q_EMIT told(tr("It went to the printer"));
}

}  // namespace moderato
