#pragma once

#include "app/exit.h"
#include "app/selection.h"
#include "ui/report/exports.h"

namespace moderato {

enum class Paper { A4, Letter };

template <>
struct EnumWords<Paper> {
    static constexpr std::array words{"a4", "letter"};
};

template <>
struct EnumWords<ClockStyle> {
    static constexpr std::array words{"24", "12"};
};

struct ExportOptions {
    QString file;
    Selection selection;  ///< JSON holds the whole event, a calendar all sessions if none is selected
    ExportFormat format = ExportFormat::Pdf;
    QList<QString> sheets;  ///< words of Sheet, or "all"; empty: the run of show
    bool allSessions = false;
    QList<QString> people;     ///< whose briefs, by name or part of it; empty: all who speak
    std::optional<int> other;  ///< the agenda to compare with, from 1
    std::optional<int>
        run;  ///< of which run of the session the sheet "after" tells, from 1; none: of the last real one
    bool findings = false;
    ClockStyle clock = ClockStyle::Hours24;  ///< how sheets say the time of day

    Paper paper = Paper::A4;
    bool landscape = false;
    int percent = 100;       ///< size of the texts on paper
    bool bySegment = false;  ///< a calendar has an entry for each segment
    bool each = false;       ///< `output` is a folder, and each handout gets a file of its own
    QString output;
};

/// Writes sheets, one agenda, or the whole event, in another format. A PDF needs fonts, so a QGuiApplication.
Exit exportEvent(const ExportOptions& options);

}  // namespace moderato
