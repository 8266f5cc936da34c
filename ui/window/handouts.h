#pragma once

#include "ui/parts/desk.h"
#include "ui/report/exports.h"

#include <QObject>

class QWidget;

namespace moderato {

class Files;
class HandoutsView;

/// What the window writes and prints of the shown agenda to hand out.
class Handouts final : public QObject {
    Q_OBJECT

public:
    Handouts(Desk& desk, Files& files, QWidget* window);

    /// Opens the preview of all handouts, or brings it to the front; with this sheet alone if one is named.
    void openView(std::optional<Sheet> only = {});
    /// The same with how this run of the shown session went.
    void openReview(RunId run);
    /// Asks where to, and writes the run of show as a PDF.
    void exportRunOfShow();
    /// Asks for a printer, and prints the same pages.
    void printRunOfShow();

Q_SIGNALS:
    /// Something was done, in a short sentence.
    void told(const QString& message);

private:
    ExportRequest runOfShowRequest() const;
    void save(ExportRequest request);
    void saveEach(const ExportRequest& request);
    void print(const ExportRequest& request);
    void write(const ExportRequest& request, const QString& path);
    QWidget* asking() const;

    Desk& m_desk;
    Files& m_files;
    QWidget* m_window;
    HandoutsView* m_view = nullptr;
};

}  // namespace moderato
