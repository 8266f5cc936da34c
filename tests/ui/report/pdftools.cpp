#include "tests/ui/report/pdftools.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace moderato::test {

Result<QByteArray> toPdf(const ReportSequence& reports, const PageFormat& format, const Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (Done written = writePdf(buffer, reports, format, progress); !written)
        return tl::unexpected(written.error());
    return buffer.data();
}

Result<QByteArray> toPdf(const Report& report, const PageFormat& format)
{
    return toPdf(ReportSequence{1, [&report](int) { return report; }}, format);
}

QString said(const QByteArray& pdf, const QString& tool, const QStringList& arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("place"), path);
    QProcess process;
    process.start(tool, all);
    EXPECT_TRUE(process.waitForFinished()) << tool.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textIn(const QByteArray& pdf)
{
    QString text =
        said(pdf, QStringLiteral("pdftotext"),
             {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("place"), QStringLiteral("-")});
    text.removeIf([](QChar letter) { return letter.unicode() >= 0x202A && letter.unicode() <= 0x202E; });
    return text;
}

QString objectsOf(const QByteArray& pdf)
{
    return said(pdf, QStringLiteral("qpdf"),
                {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), QStringLiteral("place"),
                 QStringLiteral("-")});
}

}  // namespace moderato::test
