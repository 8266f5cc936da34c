#pragma once

#include "ui/report/look.h"
#include "ui/report/pages.h"

#include <optional>

namespace moderato {

/// Lays out one report after the other for the same paper. What their theme comes to is found once, so that a document has
/// its logo in it once.
class Typesetter final {
public:
    explicit Typesetter(const PageFormat& format) : m_format(format) {}

    Pages layOut(const Report& report)
    {
        if (!m_look || m_theme != report.theme) {
            m_theme = report.theme;
            m_look = lookOf(m_theme);
        }
        return moderato::layOut(report, m_format, *m_look);
    }

private:
    PageFormat m_format;
    Theme m_theme;
    std::optional<Look> m_look;
};

}  // namespace moderato
