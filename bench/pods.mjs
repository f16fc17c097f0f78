// Pods as people write them, with names of their own.

/** @param {number} i */
export const pod = (i) => `apiVersion: v1
kind: Pod
metadata:
  name: web-${i}
  labels:
    app.kubernetes.io/name: web-${i}
    app.kubernetes.io/part-of: shop
spec:
  # ${'what this pod is for, at some length, as comments go '.repeat(2)}
  automountServiceAccountToken: false
  containers:
    - name: web
      image: registry.example.com/web:1.${i}
      ports:
        - containerPort: 8080
`;
