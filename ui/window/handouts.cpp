#include "ui/window/handouts.h"

#include "core/plan/lookup.h"
#include "core/report/runofshow.h"
#include "core/store/writefile.h"
#include "ui/parts/preferences.h"
#include "ui/report/pdf.h"
#include "ui/report/print.h"
#include "ui/window/filename.h"
#include "ui/window/files.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace moderato {

Handouts::Handouts(Desk& desk, Files& files, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_files(files)
    , m_window(window)
{
}

void Handouts::exportRunOfShow()
{
    if (!m_desk.agenda())
        return;
    const QString a4 = tr("PDF on A4 (*.pdf)");
    const QString letter = tr("PDF on Letter (*.pdf)");
    QFileDialog dialog(m_window, tr("Export run of show"));
    dialog.setNameFilters({a4, letter});
    dialog.selectNameFilter(readPreferences().letterPaper ? letter : a4);
    const QString path =
        m_files.askWhereToSave(dialog, tr("Run of show - %1.pdf").arg(fileNameFor(m_desk.session()->title)));
    if (path.isEmpty())
        return;
    const bool onLetter = dialog.selectedNameFilter() == letter;
    const Result<QByteArray> pdf =
        toPdf(shownRunOfShow(), {onLetter ? QPageSize::Letter : QPageSize::A4, false});
    if (!pdf)
        return m_files.explain(pdf.error().message);
    if (const Done done = writeFile(path, *pdf); !done)
        return m_files.explain(done.error().message);
    Q_EMIT told(tr("The run of show is in %1").arg(QDir::toNativeSeparators(path)));
}

void Handouts::printRunOfShow()
{
    if (!m_desk.agenda())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(readPreferences().letterPaper ? QPageSize::Letter : QPageSize::A4));
    printer.setDocName(tr("Run of show - %1").arg(m_desk.session()->title));
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The pages have margins of their own.
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF());
    if (const Done done = print(shownRunOfShow(), printer); !done)
        return m_files.explain(done.error().message);
    Q_EMIT told(tr("The run of show went to the printer"));
}

Report Handouts::shownRunOfShow() const
{
    const auto [session, agenda] = findAgenda(m_desk.saved(), m_desk.agenda()->id);
    return runOfShow(m_desk.saved(), *session, *agenda, schedule(*session, *agenda));
}

}  // namespace moderato
