#pragma once

#include "app/exit.h"
#include "app/selection.h"

namespace moderato {

enum class ExportFormat { Pdf, Json };
enum class ExportSheet { RunOfShow };
enum class Paper { A4, Letter };

template <>
struct EnumWords<ExportFormat> {
    static constexpr std::array words{"pdf", "json"};
};
template <>
struct EnumWords<ExportSheet> {
    static constexpr std::array words{"run-of-show"};
};
template <>
struct EnumWords<Paper> {
    static constexpr std::array words{"a4", "letter"};
};

struct ExportOptions {
    QString file;
    Selection selection;  ///< JSON holds the whole event
    ExportFormat format = ExportFormat::Pdf;
    ExportSheet sheet = ExportSheet::RunOfShow;
    Paper paper = Paper::A4;
    QString output;
};

/// Writes a sheet of one agenda, or the whole event, in another format. A PDF needs fonts, so a QGuiApplication.
Exit exportEvent(const ExportOptions& options);

}  // namespace moderato
