"""Qt's signals with the types of what they carry, so that mypy checks who listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVarTuple

from PySide6.QtCore import QMetaObject, Qt, Signal

Values = TypeVarTuple("Values")


class TypedSignal(Generic[*Values]):
    """``chosen = TypedSignal[Verdict](object)``: Qt sees the second, mypy the first.

    Qt carries any Python value as ``object``; numbers and text may be named as they are.
    """

    def __new__(cls, *carried: type) -> TypedSignal[*Values]:
        return Signal(*carried)  # type: ignore[return-value]  # Qt makes the rest of it

    if TYPE_CHECKING:

        def connect(
            self,
            slot: Callable[[*Values], object] | Callable[[], object] | TypedSignal[*Values],
            type: Qt.ConnectionType = ...,
        ) -> QMetaObject.Connection: ...

        def disconnect(self, slot: Callable[..., object] = ...) -> bool: ...

        def emit(self, *values: *Values) -> None: ...
