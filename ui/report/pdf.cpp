#include "ui/report/pdf.h"

#include "ui/report/links.h"
#include "ui/report/pdffinish.h"
#include "ui/report/typesetter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr int resolution = 1200;

/// What stands in the outline for a report: whom or what it is about, unless the chapter says so, and which sheet.
QString outlineTitle(const Report& report, const QString& chapter)
{
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1) {
            if (heading->aside.isEmpty() || heading->text == chapter)
                return heading->aside.isEmpty() ? heading->text : heading->aside;
            return heading->text + QStringLiteral(" – ") + heading->aside;
        }
    return report.title;
}

/// What Qt paints: the pages and their fonts, and little else. What it can't paint is noted beside it.
class PdfDrawing {
public:
    explicit PdfDrawing(const PageFormat& format) : m_typesetter(format), m_writer(&m_file)
    {
        m_writer.setResolution(resolution);
        m_writer.setPageLayout(format.pageLayout());
    }

    bool begin()
    {
        if (!m_file.open() || !m_painter.begin(&m_writer))
            return false;
        m_painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
        return true;
    }

    void add(const Report& report)
    {
        const Pages pages = m_typesetter.layOut(report);
        m_extras.size = pages.size;
        addBookmarks(pages.bookmarks);
        for (const Page& page : pages.pages) {
            if (!m_extras.pages.isEmpty())
                m_writer.newPage();
            m_extras.pages.append({paint(m_painter, page), linksOn(page)});
        }
    }

    /// Puts an entry into the outline, below which the next reports go.
    void beginChapter(const QString& title)
    {
        m_chapter = title;
        m_reportLevel = 2;
        addEntry(title, 1);
    }

    /// Puts an entry for the whole of the next report into the outline; its own title then is none.
    void beginEntry(const Report& report)
    {
        m_reportLevel = std::max(m_reportLevel, 1);
        addEntry(outlineTitle(report, m_chapter), m_reportLevel);
    }

    PdfExtras& extras() { return m_extras; }

    /// The file that holds all pages; it goes when this does.
    QString finish()
    {
        m_painter.end();
        m_file.close();
        return m_file.fileName();
    }

private:
    void addEntry(const QString& title, int level)
    {
        m_extras.bookmarks.append({title, level, static_cast<int>(m_extras.pages.size()), 0});
    }

    void addBookmarks(const QList<Bookmark>& bookmarks)
    {
        const int before = static_cast<int>(m_extras.pages.size());
        for (Bookmark bookmark : bookmarks) {
            // Nobody looks for a section among hundreds of sheets; there it would only cost memory.
            if ((m_reportLevel > 0 && bookmark.level == 1) || m_reportLevel > 1)
                continue;
            bookmark.page += before;
            m_extras.bookmarks.append(bookmark);
        }
    }

    Typesetter m_typesetter;
    QTemporaryFile m_file;
    QPdfWriter m_writer;
    QPainter m_painter;
    PdfExtras m_extras;
    QString m_chapter;
    int m_reportLevel = 0;  ///< of the entries for whole reports; 0: there are none
};

/// The document has the properties of its first report.
void setProperties(PdfExtras& extras, const Report& report)
{
    extras.title = report.title;
    extras.subject = report.subject;
    extras.author = report.author;
    extras.language = report.language;
    extras.rightToLeft = report.rightToLeft;
}

}  // namespace

Done writePdf(QIODevice& device, const ReportSequence& reports, const PageFormat& format,
              const Progress& progress)
{
    if (reports.count < 1)
        return failure(Words::tr("There is nothing to hand out; choose a sheet and a session."));
    PdfDrawing drawing(format);
    if (!drawing.begin())
        return failure(
            Words::tr("The PDF could not be drawn; is there room in the folder for temporary files?"));
    for (int i = 0; i < reports.count; ++i) {
        const Report report = reports.at(i);
        if (i == 0)
            setProperties(drawing.extras(), report);
        if (const QString chapter = reports.chapter ? reports.chapter(i) : QString(); !chapter.isEmpty())
            drawing.beginChapter(chapter);
        if (reports.count > 1)
            drawing.beginEntry(report);
        drawing.add(report);
        if (progress && !progress(i + 1, reports.count))
            return failure(Words::tr("The PDF was stopped before it was finished; no file was written."));
    }
    return finishPdf(drawing.finish(), drawing.extras(), device);
}

}  // namespace moderato
