#include "ui/report/pdffinish.h"

#include "ui/report/pdftext.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace moderato {
namespace {

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle nameObject(const char* name)
{
    return QPDFObjectHandle::newName(name);
}

void setProperties(QPDF& pdf, const Report& report)
{
    // A dictionary of our own: Qt's holds the time of writing.
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(report.title));
    info.replaceKey("/Subject", textObject(report.subject));
    if (!report.author.isEmpty())
        info.replaceKey("/Author", textObject(report.author));
    info.replaceKey("/Creator", textObject(QStringLiteral("Moderato")));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(report.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (report.rightToLeft)
        preferences.replaceKey("/Direction", nameObject("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata");
}

/// An outline's entry below its parent, which the first and last of its children and their count go to.
struct OutlineEntry {
    QPDFObjectHandle object;
    int level = 0;
    int children = 0;
};

QPDFObjectHandle destination(const QPDFObjectHandle& page, qreal y)
{
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(nameObject("/XYZ"));
    target.appendItem(QPDFObjectHandle::newNull());
    target.appendItem(QPDFObjectHandle::newReal(y, 1));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

void appendChild(OutlineEntry& parent, QPDFObjectHandle child)
{
    child.replaceKey("/Parent", parent.object);
    if (parent.children == 0) {
        parent.object.replaceKey("/First", child);
    } else {
        QPDFObjectHandle before = parent.object.getKey("/Last");
        before.replaceKey("/Next", child);
        child.replaceKey("/Prev", before);
    }
    parent.object.replaceKey("/Last", child);
    parent.object.replaceKey("/Count", QPDFObjectHandle::newInteger(++parent.children));
}

void setOutline(QPDF& pdf, const Pages& pages)
{
    const std::vector<QPDFObjectHandle> pdfPages = pdf.getAllPages();
    QList<OutlineEntry> open{{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0, 0}};
    for (const Bookmark& bookmark : pages.bookmarks) {
        while (open.last().level >= bookmark.level)
            open.removeLast();
        const QPDFObjectHandle& page = pdfPages.at(static_cast<std::size_t>(bookmark.page));
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", textObject(bookmark.title));
        entry.replaceKey("/Dest", destination(page, pages.size.height() - bookmark.top));
        appendChild(open.last(), entry);
        open.append({entry, bookmark.level, 0});
    }
    pdf.getRoot().replaceKey("/Outlines", open.first().object);
}

/// The six letters that mark a font's name as that of a subset.
std::string subsetTag(int number)
{
    std::string tag(6, 'A');
    for (char& letter : tag) {
        letter = static_cast<char>('A' + number % 26);
        number /= 26;
    }
    return tag;
}

/// Qt tags the subsets in the order of a hash, which differs from run to run; the fonts stand in that of their use.
void setSubsetTags(QPDF& pdf)
{
    int number = 0;
    for (QPDFObjectHandle& font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle descriptor =
            font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        const std::string name = descriptor.getKey("/FontName").getName();
        const std::string plain = name.substr(name.find('+') + 1);
        descriptor.replaceKey("/FontName",
                              QPDFObjectHandle::newName('/' + subsetTag(number++) + '+' + plain));
    }
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> data = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(data->getBuffer()),
                      static_cast<qsizetype>(data->getSize()));
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& painted, const PdfExtras& extras)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("painted", painted.constData(), static_cast<std::size_t>(painted.size()));
        setProperties(pdf, extras.report);
        setOutline(pdf, extras.pages);
        makeTextPlain(pdf, extras.copies);
        setSubsetTags(pdf);
        return written(pdf);
    } catch (const std::exception& problem) {
        return failure(QCoreApplication::translate("Pdf", "The PDF could not be finished: %1")
                           .arg(QString::fromUtf8(problem.what())));
    }
}

}  // namespace moderato
