#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace moderato {

/// A headed group of fields that can be folded away; whether it is open is remembered.
class FoldingGroup final : public QWidget {
    Q_OBJECT

public:
    /// `name` is under what it is remembered; `isOpen` counts until the user folds or unfolds it.
    FoldingGroup(const QString& name, const QString& title, bool isOpen, QWidget* parent = nullptr);

    void add(QWidget* content);
    bool isOpen() const;

private:
    void open(bool isOpen);

    QToolButton* m_header;
    QWidget* m_body;
    QVBoxLayout* m_layout;
};

}  // namespace moderato
