import { testRule } from '../../rule/test-rule.ts';
import { csiStorageClasses } from './rule.ts';

testRule(csiStorageClasses, {
  valid: [
    {
      name: 'CSI drivers',
      yaml: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: disk.csi.azure.com
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: file.csi.azure.com
`,
    },
    {
      name: 'volumes made by hand',
      yaml: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/no-provisioner
`,
    },
    {
      name: 'nothing, null',
      yaml: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: null
`,
    },
    {
      name: 'a claim only names a class',
      yaml: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    volume.beta.kubernetes.io/storage-class: kubernetes.io/azure-disk
`,
    },
  ],
  invalid: [
    {
      name: 'Azure disks, with comments and parameters',
      yaml: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/azure-disk # since 1.12
parameters:
  kind: Managed
  storageaccounttype: Premium_LRS
reclaimPolicy: Retain
`,
      findings: [
        'azure-provisioner provisioner {"provisioner":"kubernetes.io/azure-disk","driver":"disk.csi.azure.com"}',
      ],
      fixed: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: disk.csi.azure.com # since 1.12
parameters:
  kind: Managed
  storageaccounttype: Premium_LRS
reclaimPolicy: Retain
`,
    },
    {
      name: 'Azure files, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata: {name: share}
  provisioner: "kubernetes.io/azure-file"
`,
      findings: [
        'azure-provisioner items[0].provisioner {"provisioner":"kubernetes.io/azure-file","driver":"file.csi.azure.com"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata: {name: share}
  provisioner: "file.csi.azure.com"
`,
    },
    {
      name: 'declined for unmanaged disks',
      yaml: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/azure-disk
parameters:
  kind: Shared
`,
      findings: [
        'azure-provisioner provisioner {"provisioner":"kubernetes.io/azure-disk","driver":"disk.csi.azure.com"}',
      ],
      fixed: null,
    },
    {
      name: 'declined with topologies',
      yaml: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/azure-disk
allowedTopologies:
- matchLabelExpressions:
  - key: failure-domain.beta.kubernetes.io/zone
    values: [westeurope-1]
`,
      findings: [
        'azure-provisioner provisioner {"provisioner":"kubernetes.io/azure-disk","driver":"disk.csi.azure.com"}',
      ],
      fixed: null,
    },
    {
      name: 'the driver of another cloud',
      yaml: `apiVersion: storage.k8s.io/v1beta1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/aws-ebs
`,
      findings: ['in-tree-provisioner provisioner {"provisioner":"kubernetes.io/aws-ebs"}'],
      fixed: null,
    },
  ],
});
