#pragma once

#include "ui/report/pdf.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace moderato::test {

/// The bytes of a PDF of all reports, or of one.
Result<QByteArray> toPdf(const ReportSequence& reports, const PageFormat& format,
                         const Progress& progress = {});
Result<QByteArray> toPdf(const Report& report, const PageFormat& format);

/// What a tool says about a PDF; fails if it complains. `place` in the arguments stands for the file.
QString said(const QByteArray& pdf, const QString& tool, const QStringList& arguments);

/// The text as a reader finds it, without the marks that turn its direction.
QString textIn(const QByteArray& pdf);

/// All objects of the file as readable text.
QString objectsOf(const QByteArray& pdf);

}  // namespace moderato::test
