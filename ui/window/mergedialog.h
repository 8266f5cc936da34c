#pragma once

#include "core/document/mergeruns.h"
#include "core/document/mergesides.h"
#include "ui/window/conflictsmodel.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace moderato {

/// Shows what another copy of an event brings, and asks for a side wherever both copies changed the same. No side is
/// chosen beforehand: what the user has not looked at is not decided.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// `copy` is what the user knows the other copy by, such as its file name; `runs` what comes in of its runs; `notice`
    /// what is wrong with it.
    MergeDialog(const Event& ours, const Merge& merge, const QString& copy, const QStringList& runs = {},
                const QString& notice = {}, QWidget* parent = nullptr);

    /// The merged event by the choices made.
    Result<Merged> merged() const;

private:
    void addNotice(QBoxLayout& layout, const QString& notice);
    void addConflicts(QBoxLayout& layout);
    void addDetails(QBoxLayout& layout);
    bool bringsSomething() const;
    void recount();
    QStringList notes() const;

    Merge m_merge;
    MergeWords m_words;
    ConflictsModel m_model;
    QStringList m_incoming;
    QLabel* m_open;
    QListWidget* m_details;
    QPushButton* m_accept;
};

/// What a merge comes to.
struct MergedCopy {
    Event event;  ///< to be committed as one edit
    RunMerge runs;
};

/// Reads the copy of the document's event in another file, asks what there is to choose, and returns what is to be made of
/// both. None if the user gives up, or if it can't be merged; then it says why.
std::optional<MergedCopy> askForMerge(const Document& document, const QString& otherPath, QWidget* parent);

}  // namespace moderato
