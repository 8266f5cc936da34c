#pragma once

#include "core/report/report.h"
#include "ui/parts/desk.h"

#include <QObject>

class QWidget;

namespace moderato {

class Files;

/// What the window writes and prints of the shown agenda to hand out.
class Handouts final : public QObject {
    Q_OBJECT

public:
    Handouts(Desk& desk, Files& files, QWidget* window);

    /// Asks where to, and writes the run of show as a PDF.
    void exportRunOfShow();
    /// Asks for a printer, and prints the same pages.
    void printRunOfShow();

Q_SIGNALS:
    /// Something was done, in a short sentence.
    void told(const QString& message);

private:
    Report shownRunOfShow() const;

    Desk& m_desk;
    Files& m_files;
    QWidget* m_window;
};

}  // namespace moderato
